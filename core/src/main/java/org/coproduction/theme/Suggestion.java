package org.coproduction.theme;

import java.util.List;
import org.coproduction.feedback.Stance;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;

/**
 * A theme that a line may be about, and why.
 *
 * @param theme the theme
 * @param status {@link CodingStatus#SUGGESTED}, or {@link CodingStatus#UNSURE} where only one hint
 *     speaks for it
 * @param stance how the line judges this theme
 * @param spans the words that it rests on, in code points of the line; the whole line where it
 *     rests on the line above alone
 * @param cues what was found, in order, those of the line before those of the line above
 */
public record Suggestion(
    ThemeId theme, CodingStatus status, Stance stance, List<TextSpan> spans, List<FoundCue> cues) {

  /** Makes a suggestion; the lists are copied. */
  public Suggestion {
    spans = List.copyOf(spans);
    cues = List.copyOf(cues);
  }

  /** {@return whether it rests on a word of an earlier time, such as "statement"} */
  public boolean isByOldForm() {
    return cues.stream().anyMatch(cue -> cue.form() == FoundCue.Form.OLD_FORM);
  }
}
