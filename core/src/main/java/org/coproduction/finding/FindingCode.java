package org.coproduction.finding;

import java.util.regex.Pattern;

/**
 * The stable name of one thing that can be noticed. A code is written out by hand, never derived
 * from a class name, and never used again for something else.
 *
 * @param value the code: lower-case words joined by hyphens, in at least two parts joined by dots,
 *     such as {@code evidence.sign-off.missing}
 * @param severity how binding the requirement behind it is, unless a profile says otherwise
 * @param category what kind of requirement it is
 */
public record FindingCode(String value, Severity severity, Category category)
    implements Comparable<FindingCode> {

  private static final Pattern GRAMMAR =
      Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

  /**
   * Makes a code.
   *
   * @throws IllegalArgumentException where the code is not of the grammar: a fault of the program
   */
  public FindingCode {
    if (!GRAMMAR.matcher(value).matches()) {
      throw new IllegalArgumentException("a finding code is not of the grammar");
    }
  }

  /**
   * A code for something that must be otherwise.
   *
   * @param value the code
   * @param category the kind of requirement
   * @return the code
   */
  public static FindingCode error(String value, Category category) {
    return new FindingCode(value, Severity.ERROR, category);
  }

  /**
   * A code for something that should be otherwise.
   *
   * @param value the code
   * @param category the kind of requirement
   * @return the code
   */
  public static FindingCode warning(String value, Category category) {
    return new FindingCode(value, Severity.WARNING, category);
  }

  /**
   * A code for something that somebody may want to look at.
   *
   * @param value the code
   * @param category the kind of requirement
   * @return the code
   */
  public static FindingCode note(String value, Category category) {
    return new FindingCode(value, Severity.NOTE, category);
  }

  @Override
  public int compareTo(FindingCode other) {
    return value.compareTo(other.value);
  }
}
