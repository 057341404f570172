package org.coproduction.theme;

import java.util.List;
import java.util.Optional;

/**
 * What a line may be about.
 *
 * @param suggestions the themes, those for which most speaks first
 * @param ruledOut cues that were found and suggest nothing, in order
 */
public record LineSuggestions(List<Suggestion> suggestions, List<RuledOut> ruledOut) {

  /** Makes suggestions; the lists are copied. */
  public LineSuggestions {
    suggestions = List.copyOf(suggestions);
    ruledOut = List.copyOf(ruledOut);
  }

  /**
   * The answer for the line as a whole.
   *
   * @return suggested where any theme is, unsure where there are hints only, nothing where no cue
   *     of the codebook is in it
   */
  public Optional<CodingStatus> status() {
    return suggestions.stream().map(Suggestion::status).findFirst();
  }

  /** {@return the theme for which most speaks; nothing where none is more than hinted at} */
  public Optional<Suggestion> primary() {
    return suggestions.stream()
        .filter(suggestion -> suggestion.status() == CodingStatus.SUGGESTED)
        .findFirst();
  }
}
