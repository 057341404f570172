package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.coproduction.charter.Charter;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Category;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.CodebookVersion;
import org.coproduction.theme.Theme;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.CodebookId;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** For each law something bad that it catches. */
class DocumentLawTest {

  private static final EvidenceValidator BY = EvidenceValidator.by(Shipped.profile());
  private static final FindingCode CODE =
      FindingCode.error("charter.title.missing", Category.CONFORMANCE);

  private static DocumentBench<Charter> bench(Charter charter, Function<Charter, Report> judging) {
    return DocumentBench.of(
        Charter.class, charter, judging, DocumentFormat.charter(), Mutators.charters());
  }

  private static DocumentBench<Charter> judgedBy(Function<Charter, Report> judging) {
    return bench(Samples.charter(), judging);
  }

  private static Report at(String pointer) {
    return Report.of(
        List.of(Finding.of(CODE, DocumentRef.the(DocumentKind.CHARTER), Place.parse(pointer))));
  }

  private static void catches(DocumentLaw law, DocumentBench<?> bad) {
    assertThatThrownBy(() -> law.holds(bad))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(law.name());
  }

  @Test
  void aGoodCharterThatIsJudgedByTheLibraryKeepsEveryLaw() {
    for (DocumentLaw law : DocumentLaw.values()) {
      law.holds(judgedBy(charter -> BY.validate(charter, Records.AS_OF)));
    }
  }

  @Test
  void aCharterThatMustBeOtherwise() {
    Charter untitled = Charter.builder().from(Samples.charter()).title(Optional.empty()).build();

    catches(
        DocumentLaw.NOTHING_MUST_BE_OTHERWISE,
        bench(untitled, charter -> BY.validate(charter, Records.AS_OF)));
  }

  @Test
  void aWayThroughJsonThatLosesSomething() {
    DocumentFormat<Charter> format = DocumentFormat.charter();

    catches(
        DocumentLaw.IT_COMES_BACK_FROM_JSON,
        new DocumentBench<>(
            Charter.class,
            Samples.charter(),
            charter -> Report.empty(),
            format,
            charter ->
                format.read(
                    format.write(Charter.builder().from(charter).signatories(List.of()).build())),
            List.of()));
  }

  @Test
  void aJudgeWhoSaysSomethingElseTheSecondTime() {
    AtomicInteger times = new AtomicInteger();

    catches(
        DocumentLaw.JUDGING_TWICE_SAYS_THE_SAME,
        judgedBy(charter -> at("/groups/" + times.getAndIncrement())));
  }

  @Test
  void aJudgeWhoLooksAtTheFirstPrincipleOnly() {
    catches(
        DocumentLaw.ORDER_IS_NO_FAULT,
        judgedBy(
            charter ->
                charter.getGroups().get(0).getPrinciples().get(0).getCommitments().isEmpty()
                    ? at("/groups/0")
                    : Report.empty()));
  }

  @Test
  void aJudgeWhoPointsBesideTheDocument() {
    catches(DocumentLaw.FINDINGS_LAND, judgedBy(charter -> at("/groups/7")));
    catches(DocumentLaw.FINDINGS_LAND, judgedBy(charter -> at("/nowhere/title")));
    DocumentLaw.FINDINGS_LAND.holds(judgedBy(charter -> at("/decisionReservation")));
  }

  @Test
  void aJudgeWhoRepeatsWhatIsWritten() {
    catches(
        DocumentLaw.NOTHING_THAT_WAS_WRITTEN_IS_REPEATED,
        judgedBy(
            charter -> {
              String title = charter.getTitle().orElseThrow().text();
              return at("/" + title.substring(title.lastIndexOf(' ') + 1));
            }));
  }

  @Test
  void aJudgeWhoOverlooksAFault() {
    catches(
        DocumentLaw.EVERY_FAULT_IS_FOUND,
        judgedBy(
            charter -> {
              List<Finding> found = new ArrayList<>(BY.validate(charter, Records.AS_OF).findings());
              found.removeIf(one -> one.code().value().equals("charter.in-force.reversed"));
              return Report.of(found);
            }));
  }

  @Test
  void aCharterWhoseLadderIsNotAtHand() {
    assertThatThrownBy(() -> CharterContract.ladderIsAtHand(Samples.charter(), List.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessageNotContaining("larkshire");
  }

  @Test
  void aCueThatFindsAnotherTheme() {
    Codebook hidden =
        Codebook.builder()
            .from(Samples.codebook())
            .addThemes(
                Theme.builder()
                    .id(new ThemeId("nobody"))
                    .title(Words.of("Nobody"))
                    .addCues(Words.of("..."))
                    .build())
            .build();

    assertThatThrownBy(() -> CodebookContract.cuesFindTheirThemes(hidden, Optional.empty()))
        .isInstanceOf(AssertionError.class)
        .hasMessageEndingWith("/themes/2/cues/0");
  }

  @Test
  void anOverlayThatDoesNotFitItsBase() {
    Codebook other =
        Codebook.builder()
            .from(Samples.codebook())
            .base(new CodebookVersion(new CodebookId("another"), new VersionLabel("9")))
            .build();

    assertThatThrownBy(
            () -> CodebookContract.cuesFindTheirThemes(other, Optional.of(Samples.codebook())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("theme.overlay.base-differs");
  }

  @Test
  void aProfileThatRefusesForWhatItDoesNotSay() {
    Report report = BY.validate(Samples.weakForm(), Records.AS_OF);

    assertThat(report.hasErrors()).isTrue();
    assertThatThrownBy(() -> ProfileContract.refusedOnlyForWhatIsAsked(Samples.profile(), report))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("not asked for by the profile: evidence.");
    ProfileContract.refusedOnlyForWhatIsAsked(
        Samples.profile(),
        EvidenceValidator.by(Samples.profile())
            .validate(Records.edgeCases(EvidenceForm.class).get(0), Records.AS_OF));
  }
}
