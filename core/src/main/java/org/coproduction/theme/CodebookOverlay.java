package org.coproduction.theme;

import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.text.Tokens;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/**
 * A codebook with local additions laid over it: themes and cues added or taken away, titles
 * changed, words of another nation.
 *
 * <p>A theme of the overlay that the base has too changes it: its title holds from now on, as do
 * definition, wider theme and note where it states them; its cues are added to those that are left.
 * A theme that the base does not have is added behind. What was made has the overlay's identifier
 * and version and says what it was made of. Whether it holds together, as every codebook must, the
 * validator tells.
 *
 * @param codebook the codebook that was made; absent where the overlay must be otherwise
 * @param report what was noticed, by places in the overlay
 */
public record CodebookOverlay(Optional<Codebook> codebook, Report report) {

  /** The overlay is not one of this codebook in this version. */
  public static final FindingCode BASE_DIFFERS =
      FindingCode.error("theme.overlay.base-differs", CONFORMANCE);

  /** The overlay takes something away from a theme that its base does not have. */
  public static final FindingCode THEME_NOT_IN_BASE =
      FindingCode.error("theme.overlay.theme-not-in-base", CONFORMANCE);

  /** The overlay takes away a cue that its base does not have. */
  public static final FindingCode CUE_NOT_IN_BASE =
      FindingCode.warning("theme.overlay.cue-not-in-base", QUALITY);

  private static final DocumentRef OVERLAY = DocumentRef.the(DocumentKind.CODEBOOK);

  /**
   * Lays an overlay over its base.
   *
   * @param base the codebook
   * @param overlay what changes it
   * @return the codebook that comes of it, and what was noticed
   */
  public static CodebookOverlay of(Codebook base, Codebook overlay) {
    if (!overlay.getBase().equals(Optional.of(CodebookVersion.of(base)))) {
      Finding differs = Finding.of(BASE_DIFFERS, OVERLAY, Place.root().member("base"));
      return new CodebookOverlay(Optional.empty(), Report.of(List.of(differs)));
    }
    List<Finding> findings = new ArrayList<>();
    Codebook made = made(base, overlay, findings);
    Report report = Report.of(findings);
    return new CodebookOverlay(report.hasErrors() ? Optional.empty() : Optional.of(made), report);
  }

  private static Codebook made(Codebook base, Codebook overlay, List<Finding> findings) {
    Codebook.Builder made =
        Codebook.builder()
            .id(overlay.getId())
            .versionLabel(overlay.getVersionLabel())
            .title(overlay.getTitle().or(base::getTitle))
            .nation(overlay.getNation().or(base::getNation))
            .language(overlay.getLanguage().or(base::getLanguage))
            .source(overlay.getSource().or(base::getSource))
            .themes(themes(base, overlay, findings))
            .terms(terms(base, overlay))
            .addAllMadeOf(base.getMadeOf());
    if (base.getMadeOf().isEmpty()) {
      made.addMadeOf(CodebookVersion.of(base));
    }
    return made.addMadeOf(CodebookVersion.of(overlay)).build();
  }

  private static List<Theme> themes(Codebook base, Codebook overlay, List<Finding> findings) {
    Map<ThemeId, Theme> themes = new LinkedHashMap<>();
    base.getThemes().forEach(theme -> themes.putIfAbsent(theme.getId(), theme));
    for (int at = 0; at < overlay.getRemovedThemes().size(); at++) {
      if (themes.remove(overlay.getRemovedThemes().get(at)) == null) {
        Place place = Place.root().member("removedThemes").item(at);
        findings.add(Finding.of(THEME_NOT_IN_BASE, OVERLAY, place));
      }
    }
    for (int at = 0; at < overlay.getThemes().size(); at++) {
      Theme change = overlay.getThemes().get(at);
      Place place = Place.root().member("themes").item(at).member("removedCues");
      Theme changed = themes.get(change.getId());
      if (changed != null) {
        themes.put(change.getId(), changed(changed, change, place, findings));
        continue;
      }
      if (!change.getRemovedCues().isEmpty()) {
        findings.add(Finding.of(THEME_NOT_IN_BASE, OVERLAY, place));
      }
      themes.put(change.getId(), change);
    }
    return List.copyOf(themes.values());
  }

  private static Theme changed(Theme theme, Theme change, Place place, List<Finding> findings) {
    Map<String, Words> cues = byWording(theme.getCues());
    Map<String, Words> hints = byWording(theme.getHints());
    for (int at = 0; at < change.getRemovedCues().size(); at++) {
      String wording = wording(change.getRemovedCues().get(at));
      boolean isCue = cues.remove(wording) != null;
      boolean isHint = hints.remove(wording) != null;
      if (!isCue && !isHint) {
        findings.add(Finding.of(CUE_NOT_IN_BASE, OVERLAY, place.item(at)));
      }
    }
    change.getCues().forEach(cue -> cues.putIfAbsent(wording(cue), cue));
    change.getHints().forEach(hint -> hints.putIfAbsent(wording(hint), hint));
    return Theme.builder()
        .id(theme.getId())
        .title(change.getTitle())
        .definition(change.getDefinition().or(theme::getDefinition))
        .parent(change.getParent().or(theme::getParent))
        .cues(cues.values())
        .hints(hints.values())
        .note(change.getNote().or(theme::getNote))
        .build();
  }

  private static List<Term> terms(Codebook base, Codebook overlay) {
    Map<String, Term> terms = new LinkedHashMap<>();
    base.getTerms().forEach(term -> terms.put(wording(term.getTerm()), term));
    overlay.getTerms().forEach(term -> terms.put(wording(term.getTerm()), term));
    return List.copyOf(terms.values());
  }

  private static Map<String, Words> byWording(List<Words> phrases) {
    Map<String, Words> byWording = new LinkedHashMap<>();
    phrases.forEach(phrase -> byWording.putIfAbsent(wording(phrase), phrase));
    return byWording;
  }

  /** The words without case, hyphens and spacing; a phrase without any is told by its signs. */
  private static String wording(Words phrase) {
    String words = Tokens.of(phrase.text()).wording();
    return words.isEmpty() ? phrase.text() : words;
  }
}
