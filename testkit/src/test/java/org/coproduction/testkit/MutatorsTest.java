package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coproduction.Catalogue;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.JsonCodes;
import org.coproduction.json.Shipped;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.loop.LocalProfile;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.ReleasedTables;
import org.coproduction.retention.RetentionSchedule;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorer;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a mutator promises is found in what it breaks, and of errors nothing else. */
class MutatorsTest {

  private static final EvidenceValidator BY = EvidenceValidator.by(Shipped.profile());

  /** Codes of severity ERROR that no mutator raises, and why. */
  private static final Map<String, String> WITHOUT =
      Map.ofEntries(
          Map.entry("evidence.required.answer-missing", "a profile decides what is asked"),
          Map.entry("evidence.required.part-missing", "a profile decides what is asked"),
          Map.entry("record.document.duplicate", "is about several documents, not one"),
          Map.entry("theme.coding.beyond-the-line", "is about codings and an event together"),
          Map.entry("theme.overlay.base-differs", "is raised where two codebooks are put together"),
          Map.entry(
              "theme.overlay.theme-not-in-base", "is raised where two codebooks are put together"),
          Map.entry("json.document.not-utf8", "is about bytes, and a broken document is a text"),
          Map.entry("json.document.too-many-faults", "is never found alone"),
          Map.entry("json.pointer.malformed", "only reports and scorecards hold pointers"),
          Map.entry("json.value.malformed", "is for refusals that have no code of their own yet"));

  @TestFactory
  Stream<DynamicTest> whatAMutatorPromisesIsFoundAndNoOtherError() {
    return Stream.of(
            tests(
                Mutators.evidenceForms(),
                EvidenceForm.class,
                (it, by) -> by.validate(it, Records.AS_OF)),
            tests(Mutators.events(), Event.class, (it, by) -> by.validate(it, Records.AS_OF)),
            tests(Mutators.codebooks(), Codebook.class, (it, by) -> by.validate(it, Records.AS_OF)),
            tests(Mutators.codings(), Codings.class, (it, by) -> by.validate(it)),
            tests(
                Mutators.responses(), Responses.class, (it, by) -> by.validate(it, Records.AS_OF)),
            tests(Mutators.charters(), Charter.class, (it, by) -> by.validate(it, Records.AS_OF)),
            tests(Mutators.ladders(), Ladder.class, (it, by) -> by.validate(it, Records.AS_OF)),
            tests(
                Mutators.ladderMappings(),
                LadderMapping.class,
                (it, by) -> by.validate(it, Records.AS_OF)),
            tests(Mutators.rubrics(), Rubric.class, (it, by) -> Scorer.check(it)),
            tests(Mutators.profiles(), Profile.class, (it, by) -> by.validate(it)))
        .flatMap(List::stream);
  }

  @TestFactory
  Stream<DynamicTest> whatAMutatorOfJsonPromisesIsFoundAndNoOtherError() {
    return Stream.of(
            json(DocumentFormat.evidenceForm(), EvidenceForm.class),
            json(DocumentFormat.event(), Event.class),
            json(DocumentFormat.codebook(), Codebook.class),
            json(DocumentFormat.codings(), Codings.class),
            json(DocumentFormat.responses(), Responses.class),
            json(DocumentFormat.charter(), Charter.class),
            json(DocumentFormat.ladder(), Ladder.class),
            json(DocumentFormat.ladderMapping(), LadderMapping.class),
            json(DocumentFormat.rubric(), Rubric.class),
            json(DocumentFormat.profile(), Profile.class),
            json(DocumentFormat.localOfferComments(), LocalOfferYear.class),
            json(DocumentFormat.localProfile(), LocalProfile.class),
            json(DocumentFormat.publicationPolicy(), PublicationPolicy.class),
            json(DocumentFormat.releasedTables(), ReleasedTables.class),
            json(DocumentFormat.retentionSchedule(), RetentionSchedule.class))
        .flatMap(List::stream);
  }

  private static <T> List<DynamicTest> tests(
      List<Mutator<T, T>> mutators, Class<T> type, BiFunction<T, EvidenceValidator, Report> judge) {
    return mutators.stream()
        .map(
            mutator ->
                DynamicTest.dynamicTest(
                    type.getSimpleName() + " " + mutator,
                    () -> check(mutator, type, broken -> judge.apply(broken, BY))))
        .toList();
  }

  private static <T> List<DynamicTest> json(DocumentFormat<T> format, Class<T> type) {
    return Mutators.json(type).stream()
        .map(
            mutator ->
                DynamicTest.dynamicTest(
                    type.getSimpleName() + " " + mutator,
                    () -> check(mutator, type, broken -> format.read(broken).report())))
        .toList();
  }

  private static <T, B> void check(
      Mutator<T, B> mutator, Class<T> type, Function<B, Report> judge) {
    boolean large = mutator.code().matches(".*\\.too-(large|long)");
    List<T> sound = Records.of(20231114).stream(type).limit(large ? 4 : 25).toList();
    int applied = 0;
    for (int choice = 0; choice < sound.size(); choice++) {
      Optional<Mutation<B>> mutation = mutator.mutate(sound.get(choice), choice * 7);
      if (mutation.isPresent()) {
        applied++;
        assertThat(mutation.get().causes().code()).isEqualTo(mutator.code());
        CoproductionAssertions.assertThat(judge.apply(mutation.get().broken()))
            .hasExactlyErrors(mutation.get().causes());
      }
    }
    assertThat(applied).as("documents that it could break").isPositive();
  }

  @Test
  void everyCodeOfAnErrorHasAMutatorOrAReason() {
    Set<String> raised = new TreeSet<>();
    Mutators.all().forEach(mutator -> raised.add(mutator.code()));
    Mutators.json(Event.class).forEach(mutator -> raised.add(mutator.code()));
    Mutators.json(EvidenceForm.class).forEach(mutator -> raised.add(mutator.code()));
    Mutators.json(Rubric.class).forEach(mutator -> raised.add(mutator.code()));
    Mutators.json(Profile.class).forEach(mutator -> raised.add(mutator.code()));
    List<FindingCode> codes = new ArrayList<>(Catalogue.codes());
    codes.addAll(JsonCodes.all());
    Set<String> errors = new TreeSet<>();
    codes.stream()
        .filter(code -> code.severity() == Severity.ERROR)
        .forEach(code -> errors.add(code.value()));

    Set<String> both = new TreeSet<>(raised);
    both.retainAll(WITHOUT.keySet());
    assertThat(both).as("raised all the same").isEmpty();
    Set<String> known = new TreeSet<>(raised);
    known.addAll(WITHOUT.keySet());
    assertThat(known).isEqualTo(errors);
  }
}
