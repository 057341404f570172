package org.coproduction.examples.service.http;

import java.util.List;
import java.util.Locale;

/** The languages that problems are told in. */
final class Language {

  private static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, WELSH);

  private Language() {}

  /** The language that a client would rather have; English where it says none that we know. */
  static Locale wanted(String acceptLanguage) {
    try {
      Locale wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), KNOWN);
      return wanted == null ? Locale.ENGLISH : wanted;
    } catch (IllegalArgumentException malformed) {
      // A wrong header is no reason to answer nothing.
      return Locale.ENGLISH;
    }
  }

  static List<Locale> known() {
    return KNOWN;
  }
}
