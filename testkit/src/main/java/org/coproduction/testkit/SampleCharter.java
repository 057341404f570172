package org.coproduction.testkit;

import org.coproduction.charter.Charter;
import org.coproduction.charter.CharterKind;
import org.coproduction.charter.CharterReview;
import org.coproduction.charter.CharterSignatory;
import org.coproduction.charter.Commitment;
import org.coproduction.charter.Holder;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.Marker;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.PrincipleTag;
import org.coproduction.charter.ReviewPolicy;
import org.coproduction.charter.Rung;
import org.coproduction.charter.RungMapping;
import org.coproduction.charter.TextStatus;
import org.coproduction.value.Area;
import org.coproduction.value.CharterId;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LadderId;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.Nation;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.RungId;
import org.coproduction.value.Source;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** The charter and the ladder of a county that does not exist. */
final class SampleCharter {

  static final CharterId CHARTER = new CharterId("larkshire");
  static final VersionLabel VERSION = new VersionLabel("2022");
  private static final LadderId LADDER = new LadderId("larkshire-steps");
  private static final LanguageTag ENGLISH = new LanguageTag("en-GB");

  private SampleCharter() {}

  static Charter charter() {
    return Charter.builder()
        .id(CHARTER)
        .versionLabel(VERSION)
        .title(Words.of("Working together in Larkshire"))
        .addPublishers(Words.of("Larkshire Council"), Words.of("Larkshire Parent Carer Forum"))
        .area(Area.named(Words.of("Larkshire")))
        .nation(Nation.ENGLAND)
        .language(ENGLISH)
        .addKinds(CharterKind.VALUES, CharterKind.PLEDGES)
        .textStatus(TextStatus.FULL)
        .source(Source.titled(Words.of("Invented for tests")))
        .effectiveFrom(ImpreciseDate.parse("2022-04"))
        .review(
            CharterReview.builder()
                .policy(ReviewPolicy.DATE)
                .nextOn(ImpreciseDate.parse("2025-04"))
                .owner(Words.of("The partnership board"))
                .build())
        .addSignatories(
            CharterSignatory.builder()
                .organisation(Words.of("Larkshire Council"))
                .signedOn(ImpreciseDate.parse("2022-03-28"))
                .build())
        .addGroups(
            PrincipleGroup.builder()
                .title(Words.of("What we promise"))
                .publishedCount(2)
                .addPrinciples(early(), honest())
                .build())
        .addLadders(LADDER)
        .build();
  }

  private static Principle early() {
    return Principle.builder()
        .id(new PrincipleId("early"))
        .title(Words.of("We begin together"))
        .statement(Words.of("Families are asked before anything is decided."))
        .addTags(PrincipleTag.START_EARLY)
        .addCommitments(
            Commitment.builder()
                .text(Words.of("Questions are sent a week before we meet."))
                .holder(Holder.ORGANISATION)
                .dayLimit(7)
                .build())
        .build();
  }

  private static Principle honest() {
    return Principle.builder()
        .id(new PrincipleId("honest"))
        .title(Words.of("We say what became of it"))
        .statement(Words.of("Everybody who spoke hears what was done, and what was not and why."))
        .addTags(PrincipleTag.HONEST_OPEN, PrincipleTag.ACCOUNTABLE)
        .build();
  }

  static Ladder ladder() {
    return Ladder.builder()
        .id(LADDER)
        .versionLabel(VERSION)
        .title(Words.of("Three steps"))
        .ordered(true)
        .language(ENGLISH)
        .source(Source.titled(Words.of("Invented for tests")))
        .textStatus(TextStatus.FULL)
        .addRungs(
            rung("told", "Told", FactKind.INFORMED, "Families were told."),
            rung("asked", "Asked", FactKind.VIEWS_GATHERED, "Families were asked."),
            rung("together", "Together", FactKind.SHAPED_TOGETHER, "Families shaped the work."))
        .build();
  }

  private static Rung rung(String id, String title, FactKind shownBy, String sentence) {
    return Rung.builder()
        .id(new RungId(id))
        .title(Words.of(title))
        .addMarkers(
            Marker.builder()
                .addAnyOf(shownBy)
                .atAnyStage(false)
                .sentence(Words.of(sentence))
                .build())
        .build();
  }

  static LadderMapping mapping() {
    return LadderMapping.builder()
        .ladder(LADDER)
        .target(new LadderId("parent-carer-forums"))
        .versionLabel(VERSION)
        .addRungs(
            line("told", MappingQuality.NEAR, "information"),
            line("asked", MappingQuality.NEAR, "consultation"),
            line("together", MappingQuality.LOSSY, "co-production"))
        .build();
  }

  private static RungMapping line(String rung, MappingQuality quality, String target) {
    return RungMapping.builder()
        .rung(new RungId(rung))
        .target(new RungId(target))
        .quality(quality)
        .reason(Words.of("Both words are used for the same thing here."))
        .build();
  }
}
