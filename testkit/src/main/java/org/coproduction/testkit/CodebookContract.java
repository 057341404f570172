package org.coproduction.testkit;

import java.util.Optional;
import net.jqwik.api.Example;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.CodebookOverlay;
import org.coproduction.theme.CodingSuggester;
import org.coproduction.theme.Theme;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.Words;

/**
 * What holds for every codebook. A council that has a codebook or an overlay of its own extends
 * this class in its tests and names it; jqwik has to be on the test class path.
 */
public abstract class CodebookContract extends DocumentContract<Codebook> {

  /** For whoever extends it. */
  protected CodebookContract() {}

  /**
   * The codebook.
   *
   * @return the codebook
   */
  protected abstract Codebook codebook();

  /**
   * The codebook that it is laid over.
   *
   * @return nothing, unless it is an overlay
   */
  protected Optional<Codebook> base() {
    return Optional.empty();
  }

  @Example
  void everyCueFindsItsTheme() {
    cuesFindTheirThemes(codebook(), base());
  }

  /** The law, for whoever has a codebook and no contract. */
  static void cuesFindTheirThemes(Codebook codebook, Optional<Codebook> base) {
    Codebook whole =
        base.map(below -> CodebookOverlay.of(below, codebook))
            .map(
                laid ->
                    laid.codebook()
                        .orElseThrow(
                            () ->
                                new AssertionError(
                                    "the overlay does not fit:"
                                        + FindingDifference.pasted(laid.report().findings()))))
            .orElse(codebook);
    CodingSuggester suggester = CodingSuggester.of(whole);
    for (int at = 0; at < codebook.getThemes().size(); at++) {
      Theme theme = codebook.getThemes().get(at);
      for (int cue = 0; cue < theme.getCues().size(); cue++) {
        if (!finds(suggester, theme.getCues().get(cue), theme)) {
          throw new AssertionError("a cue does not find its theme: /themes/" + at + "/cues/" + cue);
        }
      }
    }
  }

  private static boolean finds(CodingSuggester suggester, Words cue, Theme theme) {
    return suggester.suggest(cue).suggestions().stream()
        .anyMatch(suggestion -> suggestion.theme().equals(theme.getId()));
  }

  @Override
  final DocumentBench<Codebook> bench() {
    EvidenceValidator by = EvidenceValidator.by(Shipped.profile());
    return DocumentBench.of(
        Codebook.class,
        codebook(),
        codebook -> by.validate(codebook, Records.AS_OF),
        DocumentFormat.codebook(),
        Mutators.codebooks());
  }
}
