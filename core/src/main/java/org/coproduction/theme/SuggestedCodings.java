package org.coproduction.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.value.CoderId;

/**
 * What the things that were said at an event may be about. Suggestions are suggestions: a person
 * confirms.
 *
 * @param codebook the codebook that they were suggested by
 * @param items each thing that was said, in order
 */
public record SuggestedCodings(CodebookVersion codebook, List<ItemSuggestions> items) {

  /** Makes suggestions; the list is copied. */
  public SuggestedCodings {
    items = List.copyOf(items);
  }

  /**
   * The suggestions as codings that a person can confirm or refuse.
   *
   * @param coder by what name the program codes
   * @return a coding for each theme of each item
   */
  public Codings codings(CoderId coder) {
    List<Coding> codings = new ArrayList<>();
    for (ItemSuggestions item : items) {
      for (Suggestion suggestion : item.line().suggestions()) {
        codings.add(
            Coding.builder()
                .item(item.item())
                .theme(suggestion.theme())
                .coder(coder)
                .status(suggestion.status())
                .spans(suggestion.spans())
                .stance(suggestion.stance())
                .build());
      }
    }
    return Codings.builder()
        .codebook(codebook.codebook())
        .versionLabel(codebook.versionLabel())
        .codings(codings)
        .build();
  }

  /** {@return the items in which no cue was found} */
  public List<ItemSuggestions> uncoded() {
    return items.stream().filter(item -> item.line().suggestions().isEmpty()).toList();
  }

  /** {@return the items in which there are hints only} */
  public List<ItemSuggestions> unsure() {
    return items.stream()
        .filter(item -> item.line().status().equals(Optional.of(CodingStatus.UNSURE)))
        .toList();
  }
}
