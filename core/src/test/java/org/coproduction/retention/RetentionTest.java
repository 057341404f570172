package org.coproduction.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.value.DecisionId;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

  private static final DocumentRef FORM = DocumentRef.the(DocumentKind.EVIDENCE_FORM);

  private static Dossier dossier(String eventDate) {
    return Dossier.builder()
        .form(
            EvidenceForm.builder()
                .id(new FormId("f"))
                .addDecisions(decided("d1", "2020-05-01"), decided("d2", "2021-02"))
                .build())
        .addEvents(
            Event.builder().id(new EventId("e")).on(ImpreciseDate.parse(eventDate)).build(),
            Event.builder().id(new EventId("undated")).build())
        .build();
  }

  private static Decision decided(String id, String when) {
    return Decision.builder()
        .id(new DecisionId(id))
        .what(Words.of("Something"))
        .when(ImpreciseDate.parse(when))
        .build();
  }

  private static RetentionRule notes(String period) {
    return RetentionRule.of(
        DocumentKind.EVENT, RetentionTrigger.EVENT_DATE, period, RetentionAction.DELETE);
  }

  private static List<String> due(RetentionRule rule, List<TriggerDate> dates, String on) {
    return Retention.due(List.of(rule), dossier("2018-02-28"), dates, LocalDate.parse(on)).stream()
        .map(
            verdict ->
                verdict.document()
                    + " "
                    + verdict.status()
                    + verdict.since().map(day -> " " + day).orElse(""))
        .toList();
  }

  @Test
  void aRecordIsDueFromTheDayThatThePeriodIsOver() {
    assertThat(due(notes("P6Y"), List.of(), "2024-02-27"))
        .containsExactly("event/0 NOT_YET 2024-02-28", "event/1 DATE_UNKNOWN");
    assertThat(due(notes("P6Y"), List.of(), "2024-02-28"))
        .containsExactly("event/0 DUE 2024-02-28", "event/1 DATE_UNKNOWN");
    assertThat(due(notes("P18M"), List.of(), "2024-02-28")).startsWith("event/0 DUE 2019-08-28");
  }

  @Test
  void ofAnImpreciseDateTheLastDayCounts() {
    assertThat(
            Retention.due(
                    List.of(notes("P1Y")), dossier("2020-02"), List.of(), LocalDate.of(2025, 1, 1))
                .get(0)
                .since())
        .contains(LocalDate.of(2021, 2, 28));
    assertThat(
            Retention.due(
                    List.of(notes("P1Y")), dossier("2020/.."), List.of(), LocalDate.of(2025, 1, 1))
                .get(0)
                .status())
        .isEqualTo(RetentionStatus.DATE_UNKNOWN);
  }

  @Test
  void theLastDecisionCounts() {
    RetentionRule rule =
        RetentionRule.of(
            DocumentKind.EVIDENCE_FORM,
            RetentionTrigger.DECISION_DATE,
            "P5Y",
            RetentionAction.ANONYMISE);

    assertThat(due(rule, List.of(), "2026-02-28"))
        .containsExactly("evidence-form/0 DUE 2026-02-28");
  }

  @Test
  void whatTheHostKnowsCountsAndTheYoungestChildLast() {
    RetentionRule rule =
        RetentionRule.of(
            DocumentKind.EVIDENCE_FORM,
            RetentionTrigger.DATE_OF_BIRTH,
            "P31Y",
            RetentionAction.REVIEW);
    List<TriggerDate> births =
        List.of(
            new TriggerDate(
                FORM, RetentionTrigger.DATE_OF_BIRTH, ImpreciseDate.parse("2008-02-29")),
            new TriggerDate(FORM, RetentionTrigger.DATE_OF_BIRTH, ImpreciseDate.parse("2001")));

    assertThat(due(rule, List.of(), "2039-01-01")).containsExactly("evidence-form/0 DATE_UNKNOWN");
    assertThat(due(rule, births, "2039-02-27"))
        .containsExactly("evidence-form/0 NOT_YET 2039-02-28");
  }

  @Test
  void aHoldKeepsWhatIsDue() {
    RetentionHold inquiry =
        new RetentionHold(
            Words.of("An inquiry"),
            LocalDate.of(2015, 1, 1),
            Optional.of(LocalDate.of(2024, 6, 30)));
    RetentionRule rule =
        new RetentionRule(
            DocumentKind.EVENT,
            RetentionTrigger.EVENT_DATE,
            notes("P1Y").period(),
            RetentionAction.DELETE,
            List.of(inquiry));

    assertThat(due(rule, List.of(), "2024-06-30")).startsWith("event/0 HELD 2019-02-28");
    assertThat(due(rule, List.of(), "2024-07-01")).startsWith("event/0 DUE 2019-02-28");
    assertThat(
            Retention.due(List.of(rule), dossier("2018"), List.of(), LocalDate.of(2024, 1, 1))
                .get(0)
                .heldBy())
        .containsExactly(inquiry);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6 years", "P-1Y", "PT1H", "P2000Y", "P99999999999Y", ""})
  void aPeriodThatIsNoneIsRefused(String period) {
    assertThatThrownBy(() -> notes(period))
        .isInstanceOf(MalformedValueException.class)
        .hasMessageContaining("retention.rule.period");
  }

  @Test
  void aYearOfCommentsIsDueToo() {
    LocalOfferYear year =
        LocalOfferYear.of(LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31), List.of());
    RetentionRule comments =
        RetentionRule.of(
            DocumentKind.LOCAL_OFFER_COMMENTS,
            RetentionTrigger.EVENT_DATE,
            "P3Y",
            RetentionAction.DELETE);
    RetentionRule closed =
        RetentionRule.of(
            DocumentKind.LOCAL_OFFER_COMMENTS,
            RetentionTrigger.LAST_CHANGE,
            "P1Y",
            RetentionAction.DELETE);

    assertThat(
            Retention.due(
                List.of(comments, closed),
                dossier("2018"),
                List.of(year),
                List.of(),
                LocalDate.of(2023, 3, 31)))
        .extracting(verdict -> verdict.document() + " " + verdict.status())
        .containsExactly("local-offer-comments/0 DUE", "local-offer-comments/0 DATE_UNKNOWN");
  }

  @Test
  void noRuleIsPassedOverInSilence() {
    RetentionRule reports =
        RetentionRule.of(
            DocumentKind.REPORT, RetentionTrigger.LAST_CHANGE, "P1Y", RetentionAction.DELETE);
    TriggerDate changed =
        new TriggerDate(
            new DocumentRef(DocumentKind.REPORT, 4),
            RetentionTrigger.LAST_CHANGE,
            ImpreciseDate.parse("2020-01-01"));
    List<RetentionRule> rules = List.of(notes("P1Y"), reports);

    assertThat(Retention.aboutNothing(rules, dossier("2018"), List.of(), List.of()))
        .containsExactly(reports);
    assertThat(Retention.aboutNothing(rules, dossier("2018"), List.of(), List.of(changed)))
        .isEmpty();
    assertThat(
            Retention.due(
                List.of(reports), dossier("2018"), List.of(changed), LocalDate.of(2022, 1, 1)))
        .extracting(verdict -> verdict.document() + " " + verdict.status())
        .containsExactly("report/4 DUE");
  }
}
