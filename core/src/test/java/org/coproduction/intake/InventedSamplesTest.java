package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Stance;
import org.coproduction.participant.GroupKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notes and forms of many shapes that nobody said or wrote. In the notes each line begins with how
 * a person read it: F furniture, H heading, and for what was said P, N, M, U, Q or L.
 */
class InventedSamplesTest {

  private static final Map<Stance, String> LETTERS =
      Map.of(
          Stance.POSITIVE, "P",
          Stance.NEGATIVE, "N",
          Stance.MIXED, "M",
          Stance.NEUTRAL, "U",
          Stance.QUESTION, "Q",
          Stance.LABEL, "L");

  /** A person reads some lines by their heading, which the reader does not do on purpose. */
  private static final int FEWEST_AGREED_IN_HUNDRED = 85;

  @ParameterizedTest
  @ValueSource(strings = {"roadshow", "takeover-day", "coffee-morning", "bilingual"})
  void headingsAndFurnitureOfOtherSitesAreToldFromWhatWasSaid(String name) {
    Notes notes = Notes.of(name);

    assertThat(notes.read())
        .allSatisfy((line, letter) -> assertThat(kind(letter)).isEqualTo(kind(notes.byHand(line))));
  }

  @Test
  void theStanceOfALineIsMostlyWhatAPersonReadsInIt() {
    List<String> byHand = new ArrayList<>();
    List<String> agreed = new ArrayList<>();
    for (String name : List.of("roadshow", "takeover-day", "coffee-morning", "bilingual")) {
      Notes notes = Notes.of(name);
      notes
          .read()
          .forEach(
              (line, letter) -> {
                if (kind(letter).equals("said")) {
                  byHand.add(notes.byHand(line));
                  if (letter.equals(notes.byHand(line))) {
                    agreed.add(letter);
                  }
                }
              });
    }

    assertThat(byHand).hasSize(122);
    assertThat(agreed.size() * 100 / byHand.size())
        .isGreaterThanOrEqualTo(FEWEST_AGREED_IN_HUNDRED);
  }

  @ParameterizedTest
  @CsvSource({
    // form, changes, not done, told, outcomes, decisions, sent ahead, missing, scope, reviews
    "case-study, 1, 1, 1, 1, 0, 1, 1, 1, 1",
    "numbered,   1, 1, 1, 1, 0, 0, 0, 0, 1",
    "table,      1, 0, 1, 0, 1, 1, 1, 0, 1",
    "jargon,     0, 0, 0, 0, 0, 0, 0, 0, 0",
  })
  void theFactsOfAFormAreFoundUnderQuestionsInOtherWords(
      String name,
      int changes,
      int notDone,
      int told,
      int outcomes,
      int decisions,
      int sent,
      int missing,
      int scope,
      int reviews) {
    EvidenceForm form = form(name);

    assertThat(
            Stream.of(
                    form.getChanges(),
                    form.getNotDone(),
                    form.getFeedbackGiven(),
                    form.getOutcomes(),
                    form.getDecisions(),
                    form.getMaterials(),
                    form.getMissingVoices(),
                    form.getScope(),
                    form.getReview().stream().toList())
                .map(List::size))
        .containsExactly(
            changes, notDone, told, outcomes, decisions, sent, missing, scope, reviews);
  }

  @Test
  void plansInWordsOfPraiseAreNoFacts() {
    EvidenceForm form = form("jargon");

    assertThat(form.getActivities()).isEmpty();
    assertThat(form.getGroups())
        .extracting(group -> group.getKind())
        .doesNotContain(GroupKind.PARENT_CARERS, GroupKind.CHILDREN_AND_YOUNG_PEOPLE);
  }

  private static EvidenceForm form(String name) {
    return Accounting.formOf(SourceText.of(resource("form-" + name + ".txt"))).form();
  }

  private static String kind(String letter) {
    return letter.equals("F") || letter.equals("H") ? letter : "said";
  }

  private static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(
            InventedSamplesTest.class.getResourceAsStream("samples/" + name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Notes with the letters by hand, and the letters by the reader, by line. */
  private record Notes(List<String> letters, Map<Integer, String> read) {

    static Notes of(String name) {
      List<String> letters = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (String line : resource("notes-" + name + ".txt").split("\n", -1)) {
        boolean lettered = line.indexOf('|') == 1;
        letters.add(lettered ? line.substring(0, 1) : "");
        text.append(lettered ? line.substring(2) : line).append('\n');
      }
      NotesReading reading = Accounting.notesOf(SourceText.of(text.toString()));
      Map<Integer, String> read = new HashMap<>();
      for (LineUse use : reading.lines()) {
        boolean prompt = use.role() == LineRole.PROMPT || use.role() == LineRole.REPEATED_PROMPT;
        read.put(use.line(), prompt ? "H" : "F");
      }
      Event event = reading.event();
      event
          .getFeedback()
          .forEach(
              item ->
                  read.put(
                      item.getSource().orElseThrow().firstLine(),
                      Objects.requireNonNull(LETTERS.get(item.getStance().orElseThrow()))));
      return new Notes(letters, read);
    }

    String byHand(int line) {
      return letters.get(line - 1);
    }
  }
}
