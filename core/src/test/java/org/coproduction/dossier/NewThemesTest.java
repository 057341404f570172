package org.coproduction.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.feedback.Stance;
import org.coproduction.records.CodedEvents;
import org.coproduction.value.EventId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ThemeRef;
import org.junit.jupiter.api.Test;

class NewThemesTest {

  private static final ThemeRef BUS = CodedEvents.theme("bus");

  private final CodedEvents coded = new CodedEvents();

  private static Optional<ImpreciseDate> on(String date) {
    return Optional.of(ImpreciseDate.parse(date));
  }

  @Test
  void eachEventHasTheThemesThatNoneBeforeItBrought() {
    List<Event> events =
        List.of(
            coded.event("undated", "", "play", Stance.NEGATIVE),
            coded.event("b", "2022", "bus", Stance.NEGATIVE),
            coded.event("a", "2021", "bus", Stance.NEGATIVE));

    assertThat(NewThemes.of(events, coded.coded()).events())
        .containsExactly(
            new NewThemes.OfEvent(new EventId("a"), on("2021"), 1, 1, List.of(BUS)),
            new NewThemes.OfEvent(new EventId("b"), on("2022"), 1, 1, List.of()),
            new NewThemes.OfEvent(
                new EventId("undated"),
                Optional.empty(),
                1,
                1,
                List.of(CodedEvents.theme("play"))));
  }
}
