package org.coproduction.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.agreement.Agreement;
import org.coproduction.agreement.Basis;
import org.coproduction.agreement.Bootstrap;
import org.coproduction.agreement.KrippendorffAlpha;
import org.coproduction.agreement.PercentAgreement;
import org.coproduction.agreement.SetDistance;
import org.coproduction.agreement.Study;
import org.coproduction.agreement.WhyUndefined;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class CodingAgreementTest {

  private static final ThemeId TPT = new ThemeId("TPT");
  private static final ThemeId VOI = new ThemeId("VOI");

  /** Lines such as {@code ann e1/l1 TPT CONFIRMED}, or behind that {@code UNMARKED}. */
  private static Codings codings(String... lines) {
    Codings.Builder codings =
        Codings.builder().codebook(new CodebookId("send")).versionLabel(new VersionLabel("1"));
    for (String line : lines) {
      codings.addCodings(coding(line));
    }
    return codings.build();
  }

  private static Coding coding(String line) {
    String[] parts = line.split(" ");
    return Coding.builder()
        .coder(new CoderId(parts[0]))
        .item(item(parts[1]))
        .theme(new ThemeId(parts[2]))
        .status(CodingStatus.valueOf(parts[3]))
        .spans(parts.length > 4 ? List.of() : List.of(new TextSpan(0, 4)))
        .build();
  }

  private static FeedbackRef item(String place) {
    String[] parts = place.split("/");
    return new FeedbackRef(new EventId(parts[0]), new FeedbackId(parts[1]));
  }

  private static double percent(Study<?> study) {
    return PercentAgreement.measure().of(study).asDouble().orElseThrow();
  }

  @Test
  void whoCodedAnItemWithAnotherThemeSaysThatItIsNotAboutThisOne() {
    CodingAgreement agreement =
        CodingAgreement.of(
            List.of(
                codings("ann e1/l1 TPT CONFIRMED", "ann e1/l2 VOI CONFIRMED"),
                codings("bea e1/l1 VOI CONFIRMED", "bea e1/l2 VOI CONFIRMED")));

    assertThat(agreement.themes()).containsExactly(TPT, VOI);
    assertThat(percent(agreement.of(TPT))).isEqualTo(0.5);
    assertThat(percent(agreement.of(VOI))).isEqualTo(0.5);
    assertThat(
            agreement.of(TPT).confusion(new CoderId("ann"), new CoderId("bea")).count(true, false))
        .isEqualTo(1);
  }

  @Test
  void whatOnlyOneCoderCodedIsLeftOutAndCounted() {
    CodingAgreement agreement =
        CodingAgreement.of(
            List.of(
                codings("ann e1/l1 TPT CONFIRMED", "ann e1/l2 TPT CONFIRMED"),
                codings("bea e1/l1 TPT CONFIRMED")));

    assertThat(agreement.itemsSeenByOneCoder()).isEqualTo(1);
    assertThat(agreement.of(TPT).basis()).isEqualTo(new Basis(1, 2, 2));
  }

  @Test
  void whatWasGivenToAllAndNotCodedIsAboutNoTheme() {
    CodingAgreement agreement =
        CodingAgreement.of(
            List.of(
                codings("ann e1/l1 TPT CONFIRMED", "ann e1/l2 TPT CONFIRMED"),
                codings("bea e1/l1 TPT CONFIRMED", "bea e1/l9 TPT CONFIRMED")),
            List.of(item("e1/l1"), item("e1/l2"), item("e1/l3")));

    assertThat(agreement.itemsSeenByOneCoder()).isZero();
    assertThat(agreement.items()).hasSize(3);
    assertThat(percent(agreement.of(TPT))).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(agreement.ofAllThemes().categories()).contains(Set.of(TPT), Set.of());
  }

  @Test
  void refusedIsNoAndUnsureIsMissingAndADecisionGoesBeforeASuggestion() {
    CodingAgreement agreement =
        CodingAgreement.of(
            List.of(
                codings(
                    "ann e1/l1 TPT SUGGESTED",
                    "ann e1/l1 TPT REFUSED",
                    "ann e1/l2 TPT UNSURE",
                    "ann e1/l2 VOI CONFIRMED",
                    "ann e1/l3 TPT CONFIRMED",
                    "ann e1/l3 TPT REFUSED"),
                codings(
                    "bot e1/l1 TPT SUGGESTED",
                    "bot e1/l2 VOI SUGGESTED",
                    "bot e1/l3 TPT SUGGESTED")));

    // Of the theme: l1 differs, l2 is unsure, l3 says both.
    assertThat(agreement.of(TPT).basis()).isEqualTo(new Basis(1, 2, 2));
    assertThat(percent(agreement.of(TPT))).isZero();
    assertThat(agreement.of(VOI).basis()).isEqualTo(new Basis(3, 6, 2));
    assertThat(percent(agreement.of(VOI))).isEqualTo(1);
    assertThat(agreement.ofAllThemes().basis()).isEqualTo(new Basis(1, 2, 2));
  }

  @Test
  void whoMarksNoWordsIsHeardNeitherForTheThemeNorAgainstItAndIsNumbered() {
    CodingAgreement agreement =
        CodingAgreement.of(
            List.of(
                codings(
                    "ann e1/l1 TPT CONFIRMED UNMARKED",
                    "ann e1/l2 TPT CONFIRMED UNMARKED",
                    "ann e1/l2 TPT CONFIRMED",
                    "ann e2/l1 TPT REFUSED UNMARKED"),
                codings(
                    "bea e1/l1 TPT CONFIRMED",
                    "bea e1/l2 TPT CONFIRMED",
                    "bea e2/l1 TPT SUGGESTED UNMARKED",
                    "bea e2/l1 VOI CONFIRMED")));

    // Of the theme: ann is missing on the first line, sound on the second; bea is missing on e2.
    assertThat(agreement.of(TPT).basis()).isEqualTo(new Basis(1, 2, 2));
    assertThat(percent(agreement.of(TPT))).isEqualTo(1);
    assertThat(agreement.of(VOI).basis()).isEqualTo(new Basis(3, 6, 2));
    assertThat(agreement.ofAllThemes().basis()).isEqualTo(new Basis(1, 2, 2));
    assertThat(agreement.setAside()).isEqualTo(3);
    assertThat(agreement.in(new EventId("e2")).setAside()).isEqualTo(1);
  }

  @Test
  void whereTheLinesAreAtHandWordsBeyondThemAreNoneEither() {
    Event event =
        Event.builder()
            .id(new EventId("e1"))
            .addFeedback(line("l1", "Bus"), line("l2", "Buses"), line("l3", "Trains"))
            .build();
    List<Codings> codings =
        List.of(
            codings("ann e1/l1 TPT CONFIRMED", "ann e1/l2 TPT CONFIRMED"),
            codings("bea e1/l2 TPT CONFIRMED", "bea e9/l1 TPT CONFIRMED"));

    CodingAgreement agreement = CodingAgreement.over(codings, List.of(event));

    assertThat(agreement.items()).containsExactly(item("e1/l1"), item("e1/l2"), item("e1/l3"));
    // Four code points of "Bus": of the first line only bea's silence is heard.
    assertThat(agreement.of(TPT).basis()).isEqualTo(new Basis(2, 4, 2));
    assertThat(percent(agreement.of(TPT))).isEqualTo(1);
    assertThat(agreement.setAside()).isEqualTo(1);
    assertThat(CodingAgreement.of(codings, agreement.items()).setAside()).isZero();
  }

  private static FeedbackItem line(String id, String text) {
    return FeedbackItem.builder().id(new FeedbackId(id)).text(Words.of(text)).build();
  }

  @Test
  void anEventCanBeLookedAtAlone() {
    CodingAgreement agreement =
        CodingAgreement.of(
            List.of(
                codings("ann e1/l1 TPT CONFIRMED", "ann e2/l1 TPT CONFIRMED"),
                codings("bea e1/l1 TPT CONFIRMED", "bea e2/l1 VOI CONFIRMED")));

    assertThat(agreement.events()).containsExactly(new EventId("e1"), new EventId("e2"));
    assertThat(percent(agreement.in(new EventId("e1")).of(TPT))).isEqualTo(1);
    assertThat(percent(agreement.in(new EventId("e2")).of(TPT))).isZero();
    assertThat(agreement.in(new EventId("e3")).items()).isEmpty();
  }

  /**
   * On paper: sets {T,V} and {T} once, {V} and {V} twice; MASI distance of the first 1 - 1/2*2/3.
   */
  @Test
  void setsThatOverlapAgreeInPart() {
    CodingAgreement agreement =
        CodingAgreement.of(
            List.of(
                codings(
                    "ann e1/l1 TPT CONFIRMED",
                    "ann e1/l1 VOI CONFIRMED",
                    "ann e1/l2 VOI CONFIRMED",
                    "ann e1/l3 VOI CONFIRMED"),
                codings(
                    "bea e1/l1 TPT CONFIRMED",
                    "bea e1/l2 VOI CONFIRMED",
                    "bea e1/l3 VOI CONFIRMED")));
    Study<Set<ThemeId>> study = agreement.ofAllThemes();

    double within = 2 * (2.0 / 3);
    double between = 2 * (2.0 / 3 + 4 * (2.0 / 3) + 4 * 1.0);
    assertThat(KrippendorffAlpha.sets(SetDistance.MASI).of(study).asDouble().orElseThrow())
        .isCloseTo(1 - 5 * within / between, within(1e-12));
  }

  @Test
  void oneCoderAloneHasNobodyToAgreeWith() {
    CodingAgreement agreement = CodingAgreement.of(List.of(codings("ann e1/l1 TPT CONFIRMED")));

    assertThat(KrippendorffAlpha.nominal().of(agreement.of(TPT)))
        .isInstanceOfSatisfying(
            Agreement.Undefined.class,
            undefined ->
                assertThat(undefined.reason()).isEqualTo(WhyUndefined.FEWER_THAN_TWO_CODERS));
    assertThat(CodingAgreement.of(List.of()).themes()).isEmpty();
  }

  @Test
  void codingsByDifferentCodebooksCannotBeCompared() {
    Codings other = Codings.builder().from(codings()).versionLabel(new VersionLabel("2")).build();

    assertThatThrownBy(() -> CodingAgreement.of(List.of(codings(), other)))
        .isInstanceOfSatisfying(
            MalformedValueException.class,
            fault -> assertThat(fault.code()).isEqualTo("theme.agreement.codebooks-differ"));
  }

  @Test
  void theOrderOfCodingsDoesNotMatterNotEvenToAnInterval() {
    Random random = new Random(4);
    List<Coding> all = new ArrayList<>();
    for (int line = 0; line < 60; line++) {
      for (String coder : List.of("ann", "bea")) {
        String theme = random.nextInt(3) == 0 ? "TPT" : "VOI";
        all.add(coding(coder + " e1/l" + line + " " + theme + " CONFIRMED"));
      }
    }
    Codings one = Codings.builder().from(codings()).addAllCodings(all).build();
    Collections.shuffle(all, random);
    Codings other = Codings.builder().from(codings()).addAllCodings(all).build();

    assertThat(
            Stream.of(one, other)
                .map(codings -> CodingAgreement.of(List.of(codings)).of(TPT))
                .map(study -> KrippendorffAlpha.nominal().of(study, Bootstrap.from(7)))
                .distinct())
        .hasSize(1);
  }

  @Test
  void identifiersAreNotPrinted() {
    assertThat(CodingAgreement.of(List.of(codings("ann e1/l1 TPT CONFIRMED"))).toString())
        .isEqualTo("CodingAgreement[coders=1, themes=1, items=1]");
  }
}
