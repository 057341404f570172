package org.coproduction.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.charter.PrincipleTag.INCLUDE_ACCESS;
import static org.coproduction.charter.PrincipleTag.LISTEN;
import static org.coproduction.charter.PrincipleTag.RESPECT_CARE;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.PrincipleTag;
import org.coproduction.charter.TextStatus;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.value.CharterId;
import org.coproduction.value.CueId;
import org.coproduction.value.FormId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.Provenance;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class CharterViewTest {

  private static final Charter CITY_1 =
      charter("city", "1", principle("welcome", RESPECT_CARE, INCLUDE_ACCESS), principle("plain"));
  private static final Charter CITY_2 = charter("city", "2", principle("welcome", RESPECT_CARE));
  private static final Charter TOWN = charter("town", "1", principle("hear", LISTEN));
  private static final Charter COUNTY =
      charter("county", "1", principle("kind", RESPECT_CARE), principle("open", INCLUDE_ACCESS));

  private static Charter charter(String id, String version, Principle... principles) {
    return Charter.builder()
        .id(new CharterId(id))
        .versionLabel(new VersionLabel(version))
        .textStatus(TextStatus.TITLE_ONLY)
        .addGroups(PrincipleGroup.builder().addPrinciples(principles).build())
        .build();
  }

  private static Principle principle(String id, PrincipleTag... tags) {
    return Principle.builder().id(new PrincipleId(id)).title(Words.of(id)).addTags(tags).build();
  }

  private static PrincipleClaim.Builder claim(String charter, String principle) {
    return PrincipleClaim.builder()
        .charter(new CharterId(charter))
        .principle(new PrincipleId(principle));
  }

  private static PrincipleClaim claim(String charter, String version, String principle) {
    return claim(charter, principle).versionLabel(new VersionLabel(version)).build();
  }

  private static CharterView view(List<Charter> charters, PrincipleClaim... claims) {
    Dossier dossier =
        Dossier.builder()
            .form(EvidenceForm.builder().id(new FormId("form")).addPrincipleClaims(claims).build())
            .charters(charters)
            .build();
    return CharterView.of(dossier, COUNTY);
  }

  private static List<String> shown(CharterView view) {
    List<String> shown = new ArrayList<>();
    view.readings()
        .forEach(
            reading ->
                shown.add(
                    reading.claim()
                        + " as "
                        + reading.readAs().principle().value()
                        + " "
                        + reading.quality()
                        + " "
                        + reading.tags()));
    view.unread().forEach(unread -> shown.add(unread.claim() + " " + unread.reason()));
    return shown;
  }

  @Test
  void aClaimIsReadUnderAnotherCharterWithItsQuality() {
    assertThat(shown(view(List.of(CITY_1), claim("city", "1", "welcome"))))
        .containsExactly("0 as kind LOSSY [RESPECT_CARE]", "0 as open LOSSY [INCLUDE_ACCESS]");
  }

  @Test
  void theSameCodeInAnotherVersionIsReadByItsOwnTags() {
    List<Charter> both = List.of(CITY_1, CITY_2);

    assertThat(shown(view(both, claim("city", "2", "welcome"))))
        .containsExactly("0 as kind NEAR [RESPECT_CARE]");
  }

  @Test
  void aClaimWithoutAVersionIsAmbiguousAtBest() {
    assertThat(shown(view(List.of(CITY_2), claim("city", "welcome").build())))
        .containsExactly("0 as kind AMBIGUOUS [RESPECT_CARE]");
    assertThat(shown(view(List.of(CITY_1, CITY_2), claim("city", "welcome").build())))
        .containsExactly("0 VERSION_NOT_STATED");
    // The same version twice is one version.
    assertThat(shown(view(List.of(CITY_2, CITY_2), claim("city", "welcome").build())))
        .containsExactly("0 as kind AMBIGUOUS [RESPECT_CARE]");
  }

  @Test
  void whatCannotBeReadSaysWhy() {
    assertThat(
            shown(
                view(
                    List.of(CITY_1, TOWN),
                    claim("elsewhere", "1", "welcome"),
                    claim("city", "9", "welcome"),
                    claim("city", "1", "unknown"),
                    claim("city", "1", "plain"),
                    claim("town", "1", "hear"))))
        .containsExactly(
            "0 CHARTER_NOT_AT_HAND",
            "1 CHARTER_NOT_AT_HAND",
            "2 PRINCIPLE_UNKNOWN",
            "3 PRINCIPLE_UNTAGGED",
            "4 NOTHING_ALIKE");
  }

  @Test
  void aClaimThatWasRefusedIsLeftOut() {
    Provenance refused =
        Provenance.recognised(SourceSpan.line(1), new CueId("cue"))
            .refused(Words.of("a role"), ImpreciseDate.parse("2024"));

    assertThat(shown(view(List.of(CITY_1), claim("city", "welcome").provenance(refused).build())))
        .isEmpty();
  }

  @Test
  void whatBearsOnOnePrincipleIsAskedForByIt() {
    CharterView view =
        view(
            List.of(CITY_1, CITY_2),
            claim("city", "1", "welcome"),
            claim("city", "1", "plain"),
            claim("city", "2", "welcome"));

    assertThat(view.readAs(new PrincipleId("kind")))
        .extracting(ClaimReading::claim)
        .containsExactly(0, 2);
    assertThat(view.readAs(new PrincipleId("open")))
        .extracting(ClaimReading::claim)
        .containsExactly(0);
    assertThat(view.readAs(new PrincipleId("unknown"))).isEmpty();
    assertThat(view.charter()).isEqualTo(COUNTY);
  }

  @Test
  void underItsOwnVersionAClaimIsItself() {
    Dossier dossier =
        Dossier.builder()
            .form(
                EvidenceForm.builder()
                    .id(new FormId("form"))
                    .addPrincipleClaims(claim("city", "1", "plain"))
                    .build())
            .addCharters(CITY_1)
            .build();

    assertThat(shown(CharterView.of(dossier, CITY_1))).containsExactly("0 as plain EXACT []");
  }
}
