package org.coproduction.constraint;

import jakarta.validation.ConstraintValidatorContext;

/**
 * The sentence of a violation is that of its code, in {@code ContributorValidationMessages}, unless
 * whoever wrote the annotation gave a message there.
 *
 * @param message the annotation's message, empty for the sentence of the code
 * @param code the annotation's code
 */
record CodedSentence(String message, String code) {

  private static final String BEFORE = "{";
  private static final String AFTER = ".message}";

  /** Hands on whether a value is valid, and where it is not, says so in the right sentence. */
  boolean report(boolean valid, ConstraintValidatorContext context) {
    if (!valid && message.isEmpty()) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(BEFORE + code + AFTER).addConstraintViolation();
    }
    return valid;
  }

  /** The code in a template, empty where it is the template of no code. */
  static String codeIn(String template) {
    return template.startsWith(BEFORE) && template.endsWith(AFTER)
        ? template.substring(BEFORE.length(), template.length() - AFTER.length())
        : "";
  }
}
