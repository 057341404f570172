package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.finding.Report;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.RuleOutcome;
import org.coproduction.finding.Unsettled;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ProfileId;
import org.coproduction.value.VersionLabel;
import org.junit.jupiter.api.Test;

/** Every rule says how often it holds, is broken, does not apply or cannot be told. */
class OutcomesTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final EvidenceValidator VALIDATOR =
      EvidenceValidator.by(
          Profile.builder()
              .id(new ProfileId("p"))
              .versionLabel(new VersionLabel("1"))
              .stage(RecordStage.DRAFT)
              .build());

  private static EvidenceForm.Builder form() {
    return EvidenceForm.builder().id(new FormId("form"));
  }

  private static ParticipantGroup.Builder group(String id) {
    return ParticipantGroup.builder().id(new GroupId(id)).kind(GroupKind.PARENT_CARERS);
  }

  private static RuleOutcome outcome(Report report, String rule) {
    return report.outcomes().stream()
        .filter(outcome -> outcome.rule().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyRuleOfAFormSaysSomething() {
    Set<String> rules = new TreeSet<>(Set.of("local-form-is-filled-in"));
    Stream.of(Rules.FORM, Rules.FORM_WHERE_ASKED_FOR)
        .flatMap(List::stream)
        .forEach(rule -> rules.add(rule.name().value()));

    assertThat(VALIDATOR.validate(form().build(), AS_OF).outcomes())
        .extracting(outcome -> outcome.rule().value())
        .containsExactlyElementsOf(rules);
  }

  @Test
  void namesOfRulesAreTheirOwn() {
    assertThat(
            Stream.of(Rules.FORM, Rules.EVENT, Rules.CHARTER)
                .flatMap(rules -> rules.stream().map(Rule::name))
                .distinct())
        .contains(
            new RuleName("contributors-are-told"), new RuleName("sessions-end-after-they-start"));
    assertThat(Rules.FORM).extracting(Rule::name).doesNotHaveDuplicates();
  }

  @Test
  void aRuleWithNothingToLookAtDoesNotApply() {
    RuleOutcome counted = outcome(VALIDATOR.validate(form().build(), AS_OF), "groups-are-counted");

    assertThat(counted.notApplicable()).isEqualTo(Map.of(Unsettled.NOTHING_OF_THE_KIND, 1));
    assertThat(counted.applicable()).isZero();
  }

  @Test
  void countsAreOfWhatWasLookedAt() {
    EvidenceForm form =
        form()
            .addGroups(
                group("counted").came(HeadCount.exactly(3)).invited(HeadCount.exactly(5)).build(),
                group("too-many").came(HeadCount.exactly(7)).invited(HeadCount.exactly(5)).build(),
                group("not-counted").build())
            .build();

    RuleOutcome invited = outcome(VALIDATOR.validate(form, AS_OF), "people-who-came-were-invited");

    assertThat(invited.passed()).isEqualTo(1);
    assertThat(invited.failed()).isEqualTo(1);
    assertThat(invited.unknown()).isEqualTo(Map.of(Unsettled.NOT_COUNTED, 1));
    assertThat(invited.applicable()).isEqualTo(3);
  }

  @Test
  void datesThatOverlapAreUnknownAndNotPassed() {
    EvidenceForm form =
        form()
            .period(ImpreciseDate.parse("2021-01/2021-09"))
            .addSignatures(
                Signature.builder()
                    .role(SignatureRole.AUTHOR)
                    .when(ImpreciseDate.parse("2021"))
                    .build())
            .build();

    RuleOutcome dates = outcome(VALIDATOR.validate(form, AS_OF), "dates-are-in-order");

    assertThat(dates.passed()).isEqualTo(1);
    assertThat(dates.failed()).isZero();
    assertThat(dates.unknown())
        .isEqualTo(Map.of(Unsettled.DATES_OVERLAP, 1, Unsettled.NOT_DATED, 1));
  }

  @Test
  void whatNeedsAnotherDocumentIsUnknownWhereThatIsNotAtHand() {
    EvidenceForm form = form().addEvents(new EventId("event")).build();

    assertThat(outcome(VALIDATOR.validate(form, AS_OF), "references-resolve").unknown())
        .isEqualTo(Map.of(Unsettled.NOT_AT_HAND, 1));
    assertThat(
            outcome(
                    VALIDATOR.validate(Dossier.builder().form(form).build(), AS_OF),
                    "references-resolve")
                .failed())
        .isEqualTo(1);
  }

  @Test
  void outcomesOfTwoReportsAreAddedUpByRule() {
    Report one = VALIDATOR.validate(form().addGroups(group("a").build()).build(), AS_OF);

    assertThat(outcome(one.and(one), "groups-are-counted").failed()).isEqualTo(2);
  }
}
