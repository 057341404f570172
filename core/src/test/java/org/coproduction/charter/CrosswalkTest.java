package org.coproduction.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.charter.PrincipleTag.INCLUDE_ACCESS;
import static org.coproduction.charter.PrincipleTag.LISTEN;
import static org.coproduction.charter.PrincipleTag.RESPECT_CARE;
import static org.coproduction.charter.PrincipleTag.TRUST;
import static org.coproduction.charter.PrincipleTag.WORK_TOGETHER;

import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.value.CharterId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

  private static final Charter CITY =
      charter(
          "city",
          "1",
          principle("welcome", "Welcome", RESPECT_CARE),
          principle("partners", "Partners", WORK_TOGETHER, TRUST),
          principle("hear", "Hear", LISTEN),
          principle("plain", "Plain"));
  private static final Charter COUNTY =
      charter(
          "county",
          "1",
          principle("together", "Together", WORK_TOGETHER),
          principle("kind", "Kind", INCLUDE_ACCESS, RESPECT_CARE),
          principle("trust", "Trust", TRUST),
          principle("access", "Access", INCLUDE_ACCESS));

  private static Charter charter(String id, String version, Principle... principles) {
    return Charter.builder()
        .id(new CharterId(id))
        .versionLabel(new VersionLabel(version))
        .textStatus(TextStatus.TITLE_ONLY)
        .addGroups(PrincipleGroup.builder().addPrinciples(principles).build())
        .build();
  }

  private static Principle principle(String id, String title, PrincipleTag... tags) {
    return Principle.builder().id(new PrincipleId(id)).title(Words.of(title)).addTags(tags).build();
  }

  private static List<String> shown(Crosswalk crosswalk) {
    return crosswalk
        .links()
        .map(
            link ->
                link.from().principle().value()
                    + " > "
                    + link.to().principle().value()
                    + " "
                    + link.quality()
                    + " "
                    + link.tags())
        .toList();
  }

  @Test
  void aPrincipleIsReadAsThoseThatShareATag() {
    assertThat(shown(Crosswalk.between(CITY, COUNTY)))
        .containsExactly(
            "welcome > kind NEAR [RESPECT_CARE]",
            "partners > together LOSSY [WORK_TOGETHER]",
            "partners > trust LOSSY [TRUST]");
  }

  @Test
  void theWayBackIsAnother() {
    assertThat(shown(Crosswalk.between(COUNTY, CITY)))
        .containsExactly(
            "together > partners NEAR [WORK_TOGETHER]",
            "kind > welcome LOSSY [RESPECT_CARE]",
            "trust > partners NEAR [TRUST]");
  }

  @Test
  void whatHasNoLikeIsSaid() {
    Crosswalk crosswalk = Crosswalk.between(CITY, COUNTY);

    assertThat(crosswalk.unmatched())
        .containsExactly(new PrincipleId("hear"), new PrincipleId("plain"));
    assertThat(crosswalk.notReached()).containsExactly(new PrincipleId("access"));
    assertThat(crosswalk.linksOf(new PrincipleId("hear"))).isEmpty();
    assertThat(crosswalk.linksOf(new PrincipleId("unknown"))).isEmpty();
  }

  @Test
  void oneLinkIsTheOneOfAll() {
    Crosswalk crosswalk = Crosswalk.between(CITY, COUNTY);

    for (Principle from : CITY.getGroups().get(0).getPrinciples()) {
      assertThat(
              COUNTY.getGroups().get(0).getPrinciples().stream()
                  .flatMap(to -> crosswalk.link(from.getId(), to.getId()).stream()))
          .isEqualTo(crosswalk.linksOf(from.getId()));
    }
    assertThat(crosswalk.link(new PrincipleId("hear"), new PrincipleId("unknown"))).isEmpty();
    assertThat(crosswalk.link(new PrincipleId("unknown"), new PrincipleId("kind"))).isEmpty();
  }

  @Test
  void tagsNeverMakeTwoPrinciplesTheSame() {
    Charter twin = charter("twin", "1", principle("welcome", "Welcome", RESPECT_CARE));

    assertThat(Crosswalk.between(CITY, twin).links())
        .extracting(PrincipleLink::quality)
        .containsExactly(MappingQuality.NEAR);
  }

  @Test
  void betweenVersionsAPrincipleIsKnownByItsCode() {
    Charter later =
        charter(
            "city", "2", principle("plain", "Plain"), principle("hear", "Listen", RESPECT_CARE));

    Crosswalk crosswalk = Crosswalk.between(CITY, later);

    assertThat(shown(crosswalk))
        .containsExactly(
            "welcome > hear NEAR [RESPECT_CARE]", "hear > hear NEAR []", "plain > plain EXACT []");
    assertThat(crosswalk.unmatched()).containsExactly(new PrincipleId("partners"));
    assertThat(crosswalk.notReached()).isEmpty();
  }

  @Test
  void wordsPlayNoPart() {
    Charter loud =
        charter("loud", "1", principle("plain", "Work together with respect, listen, be kind"));

    assertThat(Crosswalk.between(loud, COUNTY).links()).isEmpty();
    assertThat(Crosswalk.between(COUNTY, loud).notReached())
        .containsExactly(new PrincipleId("plain"));
  }

  @Test
  void chartersOfTenThousandPrinciplesAreCompared() {
    Principle[] many =
        IntStream.range(0, 10_000)
            .mapToObj(at -> principle("p" + at, "P", PrincipleTag.values()))
            .toArray(Principle[]::new);
    Crosswalk crosswalk = Crosswalk.between(charter("many", "1", many), charter("more", "1", many));

    assertThat(crosswalk.unmatched()).isEmpty();
    assertThat(crosswalk.notReached()).isEmpty();
    assertThat(crosswalk.linksOf(new PrincipleId("p9999"))).hasSize(10_000);
    assertThat(crosswalk.links().limit(10)).hasSize(10);
  }
}
