package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.CodebookOverlay;
import org.coproduction.theme.CodingSuggester;
import org.coproduction.theme.Theme;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.Nation;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** The codebook that comes with the library: general words of the field, not those of one event. */
class ShippedCodebookTest {

  private static final Codebook CODEBOOK = Shipped.codebook();

  private static String words(String text) {
    return String.join(" ", text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+")).strip();
  }

  private static Stream<String> cues() {
    return CODEBOOK.getThemes().stream()
        .flatMap(theme -> theme.getCues().stream())
        .map(Words::text);
  }

  @Test
  void nothingIsWrongWithIt() {
    assertThat(
            EvidenceValidator.by(Shipped.profile())
                .validate(CODEBOOK, LocalDate.of(2026, 1, 1))
                .findings())
        .isEmpty();
  }

  @Test
  void theWordsOfEachNationFitOverItAndNothingIsWrongWithWhatComesOfIt() {
    for (Codebook overlay : Shipped.codebookOverlays()) {
      CodebookOverlay made = CodebookOverlay.of(CODEBOOK, overlay);

      assertThat(made.report().findings()).isEmpty();
      assertThat(
              EvidenceValidator.by(Shipped.profile())
                  .validate(made.codebook().orElseThrow(), LocalDate.of(2026, 1, 1))
                  .findings())
          .isEmpty();
    }
    assertThat(Shipped.codebookOverlays())
        .extracting(Codebook::getNation)
        .containsExactly(
            Optional.of(Nation.WALES),
            Optional.of(Nation.SCOTLAND),
            Optional.of(Nation.NORTHERN_IRELAND));
  }

  @Test
  void eachNationHasItsOwnWordForThePlan() {
    Map<Nation, String> plans =
        Map.of(
            Nation.WALES, "her IDP",
            Nation.SCOTLAND, "her co-ordinated support plan",
            Nation.NORTHERN_IRELAND, "she has a statement");
    for (Codebook overlay : Shipped.codebookOverlays()) {
      Codebook made = CodebookOverlay.of(CODEBOOK, overlay).codebook().orElseThrow();
      Words said = Words.of(plans.get(overlay.getNation().orElseThrow()));

      assertThat(CodingSuggester.of(made).suggest(said).primary())
          .hasValueSatisfying(
              primary -> {
                assertThat(primary.theme()).isEqualTo(new ThemeId("EHC"));
                assertThat(primary.isByOldForm()).isFalse();
              });
    }
    assertThat(
            CodingSuggester.of(CODEBOOK)
                .suggest(Words.of("she has a statement"))
                .primary()
                .orElseThrow()
                .isByOldForm())
        .isTrue();
  }

  @Test
  void itIsReadAsItIsWritten() {
    assertThat(DocumentFormat.codebook().read(DocumentFormat.codebook().write(CODEBOOK)).value())
        .contains(CODEBOOK);
  }

  @Test
  void itHasTheTwentyCodesOfTheFirstDraftAndTenFurtherOnes() {
    assertThat(CODEBOOK.getThemes().stream().map(Theme::getId).map(ThemeId::value))
        .hasSize(30)
        .doesNotHaveDuplicates()
        .startsWith("COP", "SCH", "VOI", "VCS", "EHC", "REL", "WKF", "INF", "CON", "DIA")
        .contains("PFA", "SBR", "SUF", "MHW", "SOC", "EAP", "FUN", "RED", "LEI", "HSG");
  }

  @Test
  void everyThemeButTheOneForWhatCannotBeToldHasCues() {
    assertThat(CODEBOOK.getThemes())
        .filteredOn(theme -> theme.getCues().isEmpty())
        .extracting(Theme::getId)
        .containsExactly(new ThemeId("UNC"));
  }

  @Test
  void noCueBelongsToTwoThemes() {
    assertThat(cues().map(ShippedCodebookTest::words)).doesNotHaveDuplicates();
  }

  @Test
  void noThemeIsItsOwnAncestor() {
    for (Theme theme : CODEBOOK.getThemes()) {
      Set<ThemeId> seen = new HashSet<>(List.of(theme.getId()));
      for (Optional<ThemeId> at = theme.getParent(); at.isPresent(); at = parentOf(at.get())) {
        assertThat(seen.add(at.get())).isTrue();
      }
    }
  }

  private static Optional<ThemeId> parentOf(ThemeId id) {
    return CODEBOOK.getThemes().stream()
        .filter(theme -> theme.getId().equals(id))
        .findFirst()
        .flatMap(Theme::getParent);
  }
}
