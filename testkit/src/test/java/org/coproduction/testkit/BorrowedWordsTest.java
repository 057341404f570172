package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.Coproduction;
import org.coproduction.intake.SourceText;
import org.coproduction.json.Shipped;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Term;
import org.coproduction.theme.Theme;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/**
 * The words by which notes and forms are read are general words of the field, and not those of the
 * two real documents: no phrase of five words or more stands there in any grammatical form.
 */
class BorrowedWordsTest {

  private static final int BORROWED = 5;

  /** The files of phrases that the library reads texts by. */
  private static final List<String> FILES =
      List.of(
          "intake/cy/notes.txt",
          "intake/en/channels.txt",
          "intake/en/claims.txt",
          "intake/en/concepts.txt",
          "intake/en/form.txt",
          "intake/en/groups.txt",
          "intake/en/notes.txt",
          "intake/en/patterns.txt",
          "privacy/single-family.txt",
          "stance/cy/stance.txt",
          "stance/en/stance.txt",
          "theme/en/alike.txt",
          "theme/en/denials.txt",
          "theme/en/senses.txt",
          "validation/en/prompts.txt",
          "validation/en/vague.txt");

  /** A question that stands over the notes of many evenings; nothing that anybody answered. */
  private static final List<String> ASKED_EVERYWHERE =
      List.of("intake/en/notes.txt: what should we do differently");

  private static Map<String, List<String>> phrases() {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    Stream.of(
            List.of(Shipped.codebook()),
            Shipped.codebookOverlays(),
            List.of(Shipped.codebookWithWelsh()))
        .flatMap(Collection::stream)
        .forEach(codebook -> phrases.put(codebook.getId().value(), of(codebook)));
    for (String file : FILES) {
      List<String> all = new ArrayList<>();
      InputStream stream = Coproduction.class.getResourceAsStream(file);
      assertThat(stream).as(file).isNotNull();
      PhraseFile.read(stream).values().forEach(all::addAll);
      phrases.put(file, all);
    }
    phrases.values().forEach(list -> list.removeIf(phrase -> Tokens.of(phrase).size() == 0));
    return phrases;
  }

  private static List<String> of(Codebook codebook) {
    List<String> phrases = new ArrayList<>();
    for (Theme theme : codebook.getThemes()) {
      theme.getCues().forEach(cue -> phrases.add(cue.text()));
      theme.getHints().forEach(hint -> phrases.add(hint.text()));
    }
    for (Term term : codebook.getTerms()) {
      phrases.add(term.getTerm().text());
      Stream.of(term.getForms(), term.getOldForms())
          .flatMap(List::stream)
          .map(Words::text)
          .forEach(phrases::add);
    }
    return phrases;
  }

  /** The phrases of five words or more that stand in a document, behind where they are from. */
  private static List<String> longOnesIn(SourceText document) {
    List<String> found = new ArrayList<>();
    phrases()
        .forEach(
            (from, list) -> {
              Map<String, List<String>> each = new LinkedHashMap<>();
              list.forEach(phrase -> each.put(phrase, List.of(phrase)));
              Phrases<String> compiled = Phrases.of(each);
              for (String line : document.lines()) {
                for (PhraseMatch<String> match : compiled.every(Tokens.of(line))) {
                  if (match.end() - match.first() >= BORROWED) {
                    found.add(from + ": " + match.meaning());
                  }
                }
              }
            });
    return found.stream().distinct().toList();
  }

  @Test
  void noPhraseOfFiveWordsOrMoreIsTakenFromTheRealNotes() {
    assertThat(longOnesIn(RealDocuments.notes())).isSubsetOf(ASKED_EVERYWHERE);
  }

  @Test
  void noPhraseOfFiveWordsOrMoreIsTakenFromTheRealForm() {
    assertThat(longOnesIn(RealDocuments.form())).isEmpty();
  }
}
