package org.coproduction.validation;

import java.util.regex.Pattern;
import org.coproduction.value.MalformedValueException;

/**
 * The code of a rule as a profile names it. A profile may have been written for another version of
 * this library, so the code need not be known here.
 *
 * @param value lower-case words joined by hyphens, in at least two parts joined by dots
 */
public record RuleCode(String value) {

  private static final Pattern GRAMMAR =
      Pattern.compile("[a-z][a-z0-9-]{0,31}(\\.[a-z0-9-]{1,32}){1,4}");

  /**
   * Makes a code.
   *
   * @throws MalformedValueException {@code value.rule-code.malformed}
   */
  public RuleCode {
    if (!GRAMMAR.matcher(value).matches()) {
      throw new MalformedValueException("value.rule-code.malformed", "code");
    }
  }

  /**
   * Shows a mask: whoever wrote the profile could have written anything here.
   *
   * @return the same mask for all codes
   */
  @Override
  public String toString() {
    return "RuleCode[***]";
  }
}
