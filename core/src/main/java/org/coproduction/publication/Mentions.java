package org.coproduction.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Permission;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/**
 * Which lines count towards which theme: those of which people confirmed it by words that stand
 * there, that may count at all, and that nobody took back. However many coders confirmed it, a line
 * counts once.
 */
final class Mentions {

  private final Map<FeedbackRef, Words> counting = new HashMap<>();
  private final List<Codings> codings;

  Mentions(List<Event> events, List<Codings> codings, Withdrawn withdrawn) {
    this.codings = codings;
    for (Event event : events) {
      for (FeedbackItem item : event.getFeedback()) {
        FeedbackRef ref = new FeedbackRef(event.getId(), item.getId());
        if (item.getProvenance().stands()
            && item.getPermission().filter(given -> given != Permission.INTERNAL).isPresent()
            && !withdrawn.isOut(ref)) {
          counting.putIfAbsent(ref, item.getText());
        }
      }
    }
  }

  /** The lines of each theme of a codebook, in the order of the codings. */
  Map<ThemeId, List<FeedbackRef>> in(Codebook codebook) {
    Map<ThemeId, Set<FeedbackRef>> lines = new HashMap<>();
    for (Codings document : codings) {
      if (document.getCodebook().equals(codebook.getId())
          && document.getVersionLabel().equals(codebook.getVersionLabel())) {
        for (Coding coding : document.getCodings()) {
          Words said = counting.get(coding.getItem());
          if (said != null
              && coding.getStatus() == CodingStatus.CONFIRMED
              && coding.marksWordsOf(said)) {
            lines
                .computeIfAbsent(coding.getTheme(), any -> new LinkedHashSet<>())
                .add(coding.getItem());
          }
        }
      }
    }
    Map<ThemeId, List<FeedbackRef>> listed = new HashMap<>();
    lines.forEach((theme, refs) -> listed.put(theme, new ArrayList<>(refs)));
    return listed;
  }
}
