package org.coproduction.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.coproduction.validation.HoldsTogetherValidator;

/**
 * The parts of the record agree with each other: what one part names another holds, identifiers are
 * told apart, and what must be said together is said together.
 *
 * <p>By this constraint any host's default validator runs the rules that say what must be, as far
 * as the record alone can show it. What needs the day, the documents beside the record or a
 * profile, and all that should or may be, is left to {@code EvidenceValidator}. Each fault is a
 * violation of its own, at its own path, whose message template is {@code {CODE.message}}; see
 * {@link Breach}. Of many equal faults the first fifty are reported, as in a group of a report. The
 * rules do not depend on the stage of the record, so the constraint is in the default group, which
 * every stage includes.
 *
 * <p>Supported on this library's own documents; null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = HoldsTogetherValidator.class)
public @interface HoldsTogether {

  /**
   * Not used: each fault has the sentence of its code.
   *
   * @return nothing
   */
  String message() default "";

  /**
   * The stages that ask for it.
   *
   * @return the Jakarta Validation groups; the default group where none is named
   */
  Class<?>[] groups() default {};

  /**
   * How binding it is.
   *
   * @return nothing: what it reports must be otherwise
   */
  Class<? extends Payload>[] payload() default {};
}
