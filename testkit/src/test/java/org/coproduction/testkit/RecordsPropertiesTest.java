package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.loop.LocalProfile;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.ReleasedTables;
import org.coproduction.retention.RetentionSchedule;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.Scorer;
import org.coproduction.testkit.recipe.RecordParts;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.coproduction.value.Words;

/** What is generated is sound, and comes back from JSON as it was. */
class RecordsPropertiesTest {

  private static final EvidenceValidator STRICTEST =
      EvidenceValidator.by(
          Profile.builder().from(Shipped.profile()).stage(RecordStage.PUBLISHED).build());

  private static void isSound(Report report) {
    assertThat(report.of(Severity.ERROR))
        .extracting((Finding finding) -> finding.code().value() + " at " + finding.place())
        .isEmpty();
  }

  private static <T> void holds(
      DocumentFormat<T> format, T document, BiFunction<EvidenceValidator, T, Report> validated) {
    isSound(validated.apply(STRICTEST, document));
    assertThat(format.read(format.write(document)).value()).contains(document);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void aForm(@ForAll EvidenceForm form) {
    holds(DocumentFormat.evidenceForm(), form, (by, it) -> by.validate(it, Records.AS_OF));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void anEvent(@ForAll Event event) {
    holds(DocumentFormat.event(), event, (by, it) -> by.validate(it, Records.AS_OF));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void aCodebook(@ForAll Codebook codebook) {
    holds(DocumentFormat.codebook(), codebook, (by, it) -> by.validate(it, Records.AS_OF));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void codings(@ForAll Codings codings) {
    holds(DocumentFormat.codings(), codings, EvidenceValidator::validate);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void responses(@ForAll Responses responses) {
    holds(DocumentFormat.responses(), responses, (by, it) -> by.validate(it, Records.AS_OF));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void aCharter(@ForAll Charter charter) {
    holds(DocumentFormat.charter(), charter, (by, it) -> by.validate(it, Records.AS_OF));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void aLadder(@ForAll Ladder ladder) {
    holds(DocumentFormat.ladder(), ladder, (by, it) -> by.validate(it, Records.AS_OF));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void aMapping(@ForAll LadderMapping mapping) {
    holds(DocumentFormat.ladderMapping(), mapping, (by, it) -> by.validate(it, Records.AS_OF));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void aRubric(@ForAll Rubric rubric) {
    holds(DocumentFormat.rubric(), rubric, (by, it) -> Scorer.check(it));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void aProfile(@ForAll Profile profile) {
    holds(DocumentFormat.profile(), profile, EvidenceValidator::validate);
  }

  private static <T> void comesBack(DocumentFormat<T> format, T document) {
    assertThat(format.read(format.write(document)).value()).contains(document);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void commentsOnALocalOffer(@ForAll LocalOfferYear year) {
    comesBack(DocumentFormat.localOfferComments(), year);
    assertThat(year.comments())
        .extracting(comment -> comment.said().getId())
        .doesNotHaveDuplicates();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void aLocalProfile(@ForAll LocalProfile profile) {
    comesBack(DocumentFormat.localProfile(), profile);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void aPublicationPolicy(@ForAll PublicationPolicy policy) {
    comesBack(DocumentFormat.publicationPolicy(), policy);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void releasedTables(@ForAll ReleasedTables tables) {
    comesBack(DocumentFormat.releasedTables(), tables);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
  void aRetentionSchedule(@ForAll RetentionSchedule schedule) {
    comesBack(DocumentFormat.retentionSchedule(), schedule);
  }

  /** Whatever has a format has values: the documentation says so. */
  @Example
  void thereAreValuesOfEveryDocument() {
    for (Sample<?> sample : Samples.all()) {
      Class<?> type = RecordParts.typeOf(sample.value()).orElse(sample.value().getClass());
      assertThat(Records.has(type)).as(sample.name()).isTrue();
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.FIRST)
  void aDossier(@ForAll Dossier dossier) {
    isSound(STRICTEST.validate(dossier, Records.AS_OF));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.FIRST)
  void aReportAndAScorecardComeBackFromJson(@ForAll Report report, @ForAll Scorecard card) {
    DocumentFormat<Report> reports = DocumentFormat.report();
    DocumentFormat<Scorecard> cards = DocumentFormat.scorecard();

    assertThat(reports.read(reports.write(report)).value()).contains(report);
    assertThat(cards.read(cards.write(card)).value()).contains(card);
  }

  @Property(tries = 100)
  void theSameSeedGivesTheSameRecords(@ForAll long seed) {
    Records some = Records.of(seed);
    Records same = Records.of(seed);

    assertThat(some.next(EvidenceForm.class)).isEqualTo(same.next(EvidenceForm.class));
    assertThat(some.next(Dossier.class)).isEqualTo(same.next(Dossier.class));
  }

  @Property(tries = 20)
  void aSmallValue(@ForAll Words words) {
    assertThat(words.length()).isBetween(1, 60);
  }
}
