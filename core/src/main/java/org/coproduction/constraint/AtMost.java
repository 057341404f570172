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
 * There must not be more than a stated number: of elements in a collection, or of characters in
 * words.
 *
 * <p>Supported on {@link java.util.Collection}, {@link org.coproduction.value.Words} and {@code
 * Optional<Words>}; null is valid. Characters are Unicode code points.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, TYPE_USE})
@Repeatable(AtMost.List.class)
@Constraint(
    validatedBy = {
      AtMostElementsValidator.class,
      AtMostCharactersValidator.class,
      AtMostOptionalCharactersValidator.class
    })
public @interface AtMost {

  /**
   * The message's key or text, where it is not to be the sentence of the code.
   *
   * @return empty for the sentence under the key {@code CODE.message}: those of this library's
   *     codes are in {@code ContributorValidationMessages}, those of a host's own codes belong into
   *     its {@code ValidationMessages}
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
   * @return {@link Should} for what should be; nothing for what must be
   */
  Class<? extends Payload>[] payload() default {};

  /**
   * The greatest number allowed.
   *
   * @return a number of elements or characters, 1 or more
   */
  int value();

  /**
   * The code of the finding where there are more.
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
    AtMost[] value();
  }
}
