package org.coproduction.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.dossier.NewThemes;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.rendering.Rendering;
import org.coproduction.value.CodebookId;
import org.coproduction.value.EventId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.ResponseId;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.junit.jupiter.api.Test;

class LoopPagesTest {

  private static final ThemeRef THEME = new ThemeRef(new CodebookId("book"), new ThemeId("maps"));
  private static final AnswerOnRecord PROMISE =
      new AnswerOnRecord(
          new ResponseId("MARKER"),
          DocumentRef.the(DocumentKind.RESPONSES),
          Place.root().member("responses").item(3),
          LoopState.PROMISED,
          Optional.of(ImpreciseDate.parse("2023-05")),
          Known.YES,
          List.of(),
          true);
  private static final LoopReport REPORT =
      new LoopReport(
          LocalDate.of(2023, 6, 1),
          List.of(
              new ThemeLoop(
                  THEME, 7, List.of(new EventId("e")), LoopState.PROMISED, List.of(PROMISE))),
          List.of(),
          new OutOf(7, 8),
          List.of(PROMISE),
          List.of(),
          new NewThemes(
              List.of(
                  new NewThemes.OfEvent(
                      new EventId("MARKER"),
                      Optional.of(ImpreciseDate.parse("2021-03-01")),
                      9,
                      1,
                      List.of(THEME)),
                  new NewThemes.OfEvent(
                      new EventId("MARKER"), Optional.empty(), 3, 1, List.of()))));

  @Test
  void thePageSaysBothNumbersAndThatItIsNotForPublication() {
    String page = Rendering.in(Locale.UK).loop(REPORT).text(80);

    assertThat(page)
        .contains("must not be", "7 of 8", "(88%)", "promised, nobody told")
        .contains("Promises whose date has passed", "responses/0 /responses/3", "2023-05")
        .doesNotContain("MARKER");
  }

  @Test
  void newThemesAreListedEventByEventWithWhatTheyDoNotSay() {
    String page = Rendering.in(Locale.UK).loop(REPORT).markdown();

    assertThat(page)
        .contains("## New themes, event by event", "does not say that everything was heard")
        .containsPattern("\\| 1 1 March 2021 +\\| 9 +\\| 1 +\\| `book maps` +\\|")
        .containsPattern("\\| 2 without a date +\\| 3 +\\| 1 +\\| none +\\|")
        .doesNotContain("MARKER");
    assertThat(Rendering.in(Locale.UK).loop(REPORT).html()).contains("New themes, event by event");
    assertThat(Rendering.in(Locale.UK).loop(REPORT).text(80)).contains("without a date");
  }

  @Test
  void thePageIsInWelshToo() {
    assertThat(Rendering.in(Locale.forLanguageTag("cy")).loop(REPORT).markdown())
        .startsWith("# Beth ddywedodd pobl")
        .contains("Themâu newydd, fesul digwyddiad", "heb ddyddiad");
  }

  @Test
  void aPartIsNotMoreThanItsWholeAndRoundsHalfUp() {
    assertThat(new OutOf(1, 8).percent()).hasValue(13);
    assertThat(new OutOf(1, 3).percent()).hasValue(33);
    assertThat(new OutOf(0, 0).percent()).isEmpty();
    assertThatThrownBy(() -> new OutOf(2, 1)).isInstanceOf(MalformedValueException.class);
  }
}
