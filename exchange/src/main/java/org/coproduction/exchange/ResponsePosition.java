package org.coproduction.exchange;

import java.util.Locale;
import java.util.Optional;
import org.coproduction.value.FeedbackId;

/**
 * Whether a response as a whole agrees with what a consultation proposes, as a machine took it.
 * That is no stance: a stance is how words judge the present, and one response can judge it both
 * ways.
 *
 * @param item the response
 * @param position what the machine took its position to be
 */
public record ResponsePosition(FeedbackId item, Position position) {

  /** The positions that ThemeFinder and Consult know. */
  public enum Position {
    /** It agrees. */
    AGREEMENT,
    /** It disagrees. */
    DISAGREEMENT,
    /** It cannot be told. */
    UNCLEAR;

    /** A position in either spelling: the noun, or the verb of other versions. */
    static Optional<Position> read(String word) {
      return switch (word.strip().toUpperCase(Locale.ROOT)) {
        case "AGREEMENT", "AGREE" -> Optional.of(AGREEMENT);
        case "DISAGREEMENT", "DISAGREE" -> Optional.of(DISAGREEMENT);
        case "UNCLEAR" -> Optional.of(UNCLEAR);
        default -> Optional.empty();
      };
    }
  }
}
