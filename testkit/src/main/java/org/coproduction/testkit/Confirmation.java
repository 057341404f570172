package org.coproduction.testkit;

import org.coproduction.value.FactKind;

/**
 * Somebody confirms a kind of fact.
 *
 * @param kind the kind of fact
 * @param by who
 */
public record Confirmation(FactKind kind, Witness by) {

  /** Who confirms. */
  public enum Witness {
    /** The author of the form, in the same spelling. */
    AUTHOR("Alex Author"),
    /** The author of the form, in another spelling. */
    AUTHOR_SPELT_OTHERWISE("AUTHOR, Aléx"),
    /** A parent who is not the author. */
    PARENT("Bo Example");

    private final String name;

    Witness(String name) {
      this.name = name;
    }

    String spelling() {
      return name;
    }
  }
}
