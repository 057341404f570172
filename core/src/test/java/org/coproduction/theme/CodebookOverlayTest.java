package org.coproduction.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.value.CodebookId;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class CodebookOverlayTest {

  private static final CodebookVersion BASE =
      new CodebookVersion(new CodebookId("book"), new VersionLabel("1"));

  private static Words words(String text) {
    return Words.of(text);
  }

  private static Codebook.Builder book(String id, String version) {
    return Codebook.builder().id(new CodebookId(id)).versionLabel(new VersionLabel(version));
  }

  private static Theme.Builder theme(String id, String title) {
    return Theme.builder().id(new ThemeId(id)).title(words(title));
  }

  private static Codebook base() {
    return book("book", "1")
        .title(words("Themes"))
        .addThemes(
            theme("bus", "Transport").addCues(words("bus"), words("mini-bus")).build(),
            theme("play", "Play").definition(words("Playing")).addHints(words("fun")).build())
        .addTerms(Term.builder().term(words("EP")).addForms(words("psychologist")).build())
        .build();
  }

  private static Codebook.Builder overlay() {
    return book("ours", "2024").base(BASE);
  }

  private static List<String> found(CodebookOverlay overlay) {
    return overlay.report().findings().stream()
        .map(finding -> finding.code().value() + " " + finding.place())
        .toList();
  }

  @Test
  void whatIsMadeHasItsOwnVersionAndSaysWhatItIsMadeOf() {
    CodebookOverlay made = CodebookOverlay.of(base(), overlay().build());

    assertThat(made.report().findings()).isEmpty();
    Codebook codebook = made.codebook().orElseThrow();
    assertThat(codebook.getId()).isEqualTo(new CodebookId("ours"));
    assertThat(codebook.getBase()).isEmpty();
    assertThat(codebook.getThemes()).isEqualTo(base().getThemes());
    assertThat(codebook.getMadeOf())
        .containsExactly(
            BASE, new CodebookVersion(new CodebookId("ours"), new VersionLabel("2024")));
  }

  @Test
  void themesAndCuesAreAddedTakenAwayAndCalledOtherwise() {
    Codebook overlay =
        overlay()
            .addThemes(
                theme("bus", "Getting there")
                    .addCues(words("Bus"), words("taxi"))
                    .addRemovedCues(words("mini bus"))
                    .build(),
                theme("sea", "The sea").build())
            .addRemovedThemes(new ThemeId("play"))
            .addTerms(Term.builder().term(words("ep")).addForms(words("EPS")).build())
            .build();

    Codebook made = CodebookOverlay.of(base(), overlay).codebook().orElseThrow();

    assertThat(made.getThemes())
        .containsExactly(
            theme("bus", "Getting there").addCues(words("bus"), words("taxi")).build(),
            theme("sea", "The sea").build());
    assertThat(made.getTerms()).isEqualTo(overlay.getTerms());
  }

  @Test
  void whatAnOverlayLeavesUnsaidStaysAsItWas() {
    Codebook overlay = overlay().addThemes(theme("play", "Playing out").build()).build();

    Theme made = CodebookOverlay.of(base(), overlay).codebook().orElseThrow().getThemes().get(1);

    assertThat(made.getDefinition()).contains(words("Playing"));
    assertThat(made.getHints()).containsExactly(words("fun"));
  }

  @Test
  void anOverlayOfAnotherVersionIsRefused() {
    Codebook other =
        book("ours", "1")
            .base(new CodebookVersion(new CodebookId("book"), new VersionLabel("2")))
            .build();

    CodebookOverlay made = CodebookOverlay.of(base(), other);

    assertThat(made.codebook()).isEmpty();
    assertThat(found(made)).containsExactly("theme.overlay.base-differs /base");
    assertThat(found(CodebookOverlay.of(base(), base())))
        .containsExactly("theme.overlay.base-differs /base");
  }

  @Test
  void whatIsTakenAwayMustBeThere() {
    Codebook overlay =
        overlay()
            .addRemovedThemes(new ThemeId("moon"))
            .addThemes(
                theme("bus", "Transport").addRemovedCues(words("bus"), words("train")).build(),
                theme("new", "New").addRemovedCues(words("x")).build())
            .build();

    CodebookOverlay made = CodebookOverlay.of(base(), overlay);

    assertThat(made.codebook()).isEmpty();
    assertThat(found(made))
        .containsExactly(
            "theme.overlay.theme-not-in-base /removedThemes/0",
            "theme.overlay.cue-not-in-base /themes/0/removedCues/1",
            "theme.overlay.theme-not-in-base /themes/1/removedCues");
  }

  @Test
  void aCueThatIsNotThereIsNoReasonToRefuse() {
    Codebook overlay =
        overlay()
            .addThemes(theme("bus", "Transport").addRemovedCues(words("train")).build())
            .build();

    assertThat(CodebookOverlay.of(base(), overlay).codebook()).isPresent();
  }
}
