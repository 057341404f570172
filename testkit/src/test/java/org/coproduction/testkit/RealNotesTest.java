package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.event.Event;
import org.coproduction.finding.Category;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.intake.NotesReader;
import org.coproduction.json.Shipped;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.EventId;
import org.junit.jupiter.api.Test;

/** What the rules say of the real notes of an event. */
class RealNotesTest {

  private static final LocalDate AS_OF = LocalDate.of(2021, 12, 31);

  private static Event event() {
    return NotesReader.english().read(RealDocuments.notes(), new EventId("event")).event();
  }

  private static List<Finding> findings(Event event) {
    return EvidenceValidator.by(Shipped.profile()).validate(event, AS_OF).findings();
  }

  /** One line tells of one family; nothing else in the notes identifies anybody. */
  @Test
  void haveOneLineOfASingleFamilyAndNothingElseThatTouchesPrivacy() {
    assertThat(findings(event()))
        .filteredOn(finding -> finding.code().category() == Category.PRIVACY)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code().value()).isEqualTo("privacy.single-family.line");
              assertThat(finding.place().toString()).isEqualTo("/feedback/36/text");
            });
  }

  /** Ages, ratios and the day of the event look like numbers of people and are none. */
  @Test
  void giveNoAlarmOnAgesRatiosAndTheDay() {
    Event event = event();
    List<String> harmless =
        event.getFeedback().stream()
            .filter(item -> item.getText().text().matches("(?s).*(0-5|1 to 1).*"))
            .map(item -> "/feedback/" + event.getFeedback().indexOf(item) + "/text")
            .toList();

    assertThat(harmless).isNotEmpty();
    assertThat(findings(event))
        .extracting(finding -> finding.place().toString())
        .doesNotContainAnyElementsOf(harmless)
        .doesNotContain("/title", "/summary", "/on");
    assertThat(event.getOn()).hasValueSatisfying(on -> assertThat(on).hasToString("2018-10-29"));
  }

  @Test
  void areDatedToTheDayAndHangTogether() {
    assertThat(findings(event()))
        .extracting(Finding::code)
        .extracting(FindingCode::value)
        .doesNotContain(
            "event.date.vague", "event.item.own-ancestor", "event.reference.unresolved");
  }
}
