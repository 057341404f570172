package org.coproduction.finding;

import java.util.regex.Pattern;
import org.coproduction.value.MalformedValueException;

/**
 * The stable name of a rule: the requirement it states, in lower case with hyphens.
 *
 * @param value the name, such as {@code contributors-are-told}
 */
public record RuleName(String value) implements Comparable<RuleName> {

  private static final Pattern GRAMMAR = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,15}");

  /**
   * Makes a name.
   *
   * @throws MalformedValueException {@code finding.rule-name.malformed}
   */
  public RuleName {
    if (value.length() > 80 || !GRAMMAR.matcher(value).matches()) {
      throw new MalformedValueException("finding.rule-name.malformed", "rule");
    }
  }

  @Override
  public int compareTo(RuleName other) {
    return value.compareTo(other.value);
  }
}
