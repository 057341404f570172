package org.coproduction.constraint;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The fact must be there: an {@code Optional} holds a value, a collection at least one.
 *
 * <p>Supported on {@link java.util.Optional} and {@link java.util.Collection}; null is left to
 * others.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, TYPE_USE})
@Repeatable(Present.List.class)
@Constraint(validatedBy = {PresentOptionalValidator.class, PresentCollectionValidator.class})
public @interface Present {

  /**
   * The message's key or text, where it is not to be the sentence of the code.
   *
   * @return empty for the sentence under the key {@code CODE.message}: those of this library's
   *     codes are in {@code ContributorValidationMessages}, those of a host's own codes belong into
   *     its {@code ValidationMessages}
   */
  String message() default "";

  /**
   * The stages that ask for the fact.
   *
   * @return the Jakarta Validation groups; the default group where none is named
   */
  Class<?>[] groups() default {};

  /**
   * How binding it is.
   *
   * @return {@link Should} for what should be; nothing for what must be
   */
  Class<? extends Payload>[] payload() default {};

  /**
   * The code of the finding where the fact is missing.
   *
   * @return a code of the catalogue
   */
  String code();

  /** Several of the same kind on one attribute. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({METHOD, TYPE_USE})
  @interface List {
    /**
     * The constraints.
     *
     * @return all of them
     */
    Present[] value();
  }
}
