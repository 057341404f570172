package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.FindingGroup;
import org.coproduction.finding.Report;
import org.coproduction.finding.RuleName;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.records.DomainTypes;
import org.coproduction.records.RandomRecords;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.value.ProfileId;
import org.coproduction.value.VersionLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document by itself gets a whole report. */
class EntriesTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final Profile PROFILE =
      Profile.builder()
          .id(new ProfileId("p"))
          .versionLabel(new VersionLabel("1"))
          .stage(RecordStage.PUBLISHED)
          .build();
  private static final EvidenceValidator VALIDATOR = EvidenceValidator.by(PROFILE);

  /** Those that a profile asks for are named in the report, asked for or not. */
  private static final List<Rule<EvidenceForm>> FORM =
      Stream.of(
              Rules.FORM.stream(),
              Rules.FORM_WHERE_ASKED_FOR.stream(),
              Stream.<Rule<EvidenceForm>>of(new LocalFormIsFilledIn(PROFILE)))
          .<Rule<EvidenceForm>>flatMap(rules -> rules)
          .toList();

  /** The rules of each document; some have constraints only. */
  private static final Map<Class<?>, List<? extends Rule<?>>> RULES =
      Map.of(
          EvidenceForm.class, FORM,
          Event.class, Rules.EVENT,
          Codebook.class, Rules.CODEBOOK,
          Codings.class, Rules.CODINGS,
          Responses.class, Rules.RESPONSES,
          Charter.class, Rules.CHARTER,
          Ladder.class, Rules.LADDER,
          LadderMapping.class, Rules.LADDER_MAPPING,
          LocalOfferYear.class, Rules.LOCAL_OFFER_COMMENTS,
          Profile.class, List.of());

  static List<Method> entries() {
    return Stream.of(EvidenceValidator.class.getMethods())
        .filter(method -> method.getName().equals("validate"))
        .filter(method -> method.getParameterTypes()[0] != Dossier.class)
        .toList();
  }

  @Test
  void everyDocumentOfADossierAndTheProfileCanBeHandedIn() {
    assertThat(entries())
        .extracting(method -> method.getParameterTypes()[0])
        .containsExactlyInAnyOrderElementsOf(RULES.keySet());
    assertThat(RULES.keySet())
        .containsAll(
            DomainTypes.members(Dossier.class).stream()
                .map(DomainTypes.Member::type)
                .map(type -> type instanceof Class<?> single ? single : DomainTypes.heldBy(type))
                .filter(DomainTypes::isDomainType)
                .toList());
  }

  static List<Method> entriesOfRecords() {
    return entries().stream()
        .filter(method -> DomainTypes.isDomainType(method.getParameterTypes()[0]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("entriesOfRecords")
  void theReportIsSortedAndGroupedAndCountsWhatEachRuleCameTo(Method entry) throws Exception {
    Class<?> type = entry.getParameterTypes()[0];
    List<RuleName> rules = RULES.get(type).stream().map(Rule::name).distinct().sorted().toList();
    int findings = 0;
    for (long seed = 0; seed < 20; seed++) {
      Object document = RandomRecords.by(seed).repeatedIds(0.2).record(type);
      Report report =
          (Report)
              (entry.getParameterCount() == 1
                  ? entry.invoke(VALIDATOR, document)
                  : entry.invoke(VALIDATOR, document, AS_OF));

      findings += report.findings().size();
      assertThat(report.findings()).isSorted();
      assertThat(report.groups().stream().mapToInt(FindingGroup::count).sum())
          .isEqualTo(report.findings().size());
      assertThat(report.outcomes()).extracting(one -> one.rule()).isEqualTo(rules);
      assertThat(report.outcomes())
          .allSatisfy(
              one -> assertThat(one.applicable() + one.notApplicable().size()).isPositive());
    }
    assertThat(findings).isPositive();
  }
}
