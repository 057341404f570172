package org.coproduction.validation;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;

/**
 * English words by which a record says less than it seems to: whole sectors for people, and numbers
 * that nobody counted. The words are data; a text in another language is not judged by them.
 */
final class VagueWords {

  /** What such words stand for. */
  private enum Cue {
    SECTOR,
    FILLER,
    QUANTITY,
    EXACT
  }

  private static final Phrases<Cue> ENGLISH = english();

  private VagueWords() {}

  /** Whether a language is one that the words are of; a record that names none is English. */
  static boolean canRead(Optional<LanguageTag> language) {
    return language.map(LanguageTag::value).map(VagueWords::isEnglish).orElse(true);
  }

  /** Whether a name is that of a whole sector, with nothing that says which part of it. */
  static boolean nameNobody(Words name) {
    Tokens tokens = Tokens.of(name.text());
    boolean sector = false;
    int told = 0;
    for (PhraseMatch<Cue> match : ENGLISH.disjoint(tokens)) {
      if (match.first() > told) {
        return false;
      }
      sector |= match.meaning() == Cue.SECTOR;
      told = match.end();
    }
    return sector && told == tokens.size();
  }

  /** Where a text first gives a number that nobody counted. */
  static Optional<TextSpan> quantity(Words text) {
    Tokens tokens = Tokens.of(text.text());
    return ENGLISH.disjoint(tokens).stream()
        .filter(match -> match.meaning() == Cue.QUANTITY)
        .findFirst()
        .map(match -> tokens.span(match.first(), match.end()));
  }

  private static boolean isEnglish(String tag) {
    return tag.equalsIgnoreCase("en") || tag.regionMatches(true, 0, "en-", 0, 3);
  }

  private static Phrases<Cue> english() {
    InputStream stream = VagueWords.class.getResourceAsStream("en/vague.txt");
    if (stream == null) {
      throw new IllegalStateException("a file of words is missing from the library");
    }
    Map<Cue, List<String>> phrases = new EnumMap<>(Cue.class);
    PhraseFile.read(stream).forEach((name, list) -> phrases.put(Cue.valueOf(name), list));
    return Phrases.of(phrases);
  }
}
