package org.coproduction.value;

/**
 * The label of one version of a charter, ladder, codebook, rubric or profile.
 *
 * @param value the label, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record VersionLabel(String value) implements Id {

  /**
   * Makes a label.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public VersionLabel {
    IdGrammar.require("version", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
