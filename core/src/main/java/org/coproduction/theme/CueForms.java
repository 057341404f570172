package org.coproduction.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.text.Tokens;
import org.coproduction.value.Words;

/**
 * The ways in which one cue is written: as it stands, with each term in its other forms, and with
 * words that stand for each other.
 */
final class CueForms {

  /** The longest abbreviation that may be a word of its own in small letters: "lap", "ap". */
  private static final int SHORT_ABBREVIATION = 3;

  private final List<Map<List<String>, FoundCue.Form>> terms = new ArrayList<>();
  private final List<Map<List<String>, String>> spellings = new ArrayList<>();
  private final AlikeWords alike = AlikeWords.english();

  CueForms(Collection<Term> terms) {
    terms.forEach(this::add);
  }

  private void add(Term term) {
    Map<List<String>, FoundCue.Form> forms = new LinkedHashMap<>();
    Map<List<String>, String> written = new LinkedHashMap<>();
    List<Words> present = new ArrayList<>();
    present.add(term.getTerm());
    present.addAll(term.getForms());
    for (Words form : present) {
      forms.put(words(form.text()), FoundCue.Form.OTHER_FORM);
      written.put(words(form.text()), form.text());
    }
    for (Words form : term.getOldForms()) {
      forms.putIfAbsent(words(form.text()), FoundCue.Form.OLD_FORM);
      written.putIfAbsent(words(form.text()), form.text());
    }
    forms.remove(List.<String>of());
    terms.add(forms);
    spellings.add(written);
  }

  /** The phrases that a cue is found by, each with the form that it is. */
  Map<String, FoundCue.Form> of(String cue) {
    Map<String, FoundCue.Form> phrases = new LinkedHashMap<>();
    List<String> words = words(cue);
    if (words.isEmpty()) {
      return phrases;
    }
    alike.of(cue).forEach(form -> phrases.put(form, FoundCue.Form.AS_WRITTEN));
    for (int term = 0; term < terms.size(); term++) {
      Map<List<String>, FoundCue.Form> forms = terms.get(term);
      for (List<String> form : forms.keySet()) {
        int at = indexOf(form, words);
        if (at >= 0) {
          String before = join(words.subList(0, at));
          String after = join(words.subList(at + form.size(), words.size()));
          Map<List<String>, String> written = spellings.get(term);
          forms.forEach(
              (other, kind) ->
                  phrases.putIfAbsent(
                      (before + " " + written.get(other) + " " + after).strip(), kind));
          break;
        }
      }
    }
    return phrases;
  }

  /** Whether a phrase is an abbreviation that counts only in capitals. */
  static boolean isShortAbbreviation(String phrase) {
    return phrase.length() <= SHORT_ABBREVIATION
        && phrase.chars().allMatch(Character::isLetter)
        && phrase.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static int indexOf(List<String> form, List<String> words) {
    for (int at = 0; at + form.size() <= words.size(); at++) {
      if (words.subList(at, at + form.size()).equals(form)) {
        return at;
      }
    }
    return -1;
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  private static List<String> words(String phrase) {
    Tokens tokens = Tokens.of(phrase);
    List<String> words = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      words.add(tokens.word(at));
    }
    return words;
  }
}
