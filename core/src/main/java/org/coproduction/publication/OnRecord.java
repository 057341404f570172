package org.coproduction.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Response;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.Words;

/**
 * What people are on record as having said, and the themes that a person confirmed in it. It need
 * not be quotable: an answer to something said in confidence is still an answer.
 */
final class OnRecord {

  private final Map<FeedbackRef, Words> lines = new HashMap<>();
  private final Set<ThemeRef> themes = new HashSet<>();

  OnRecord(List<Event> events, List<Codings> codings, Withdrawn withdrawn) {
    for (Event event : events) {
      for (FeedbackItem item : event.getFeedback()) {
        FeedbackRef ref = new FeedbackRef(event.getId(), item.getId());
        if (item.getProvenance().stands() && !withdrawn.isOut(ref)) {
          lines.putIfAbsent(ref, item.getText());
        }
      }
    }
    for (Codings document : codings) {
      for (Coding coding : document.getCodings()) {
        Words said = lines.get(coding.getItem());
        if (said != null
            && coding.getStatus() == CodingStatus.CONFIRMED
            && coding.marksWordsOf(said)) {
          themes.add(new ThemeRef(document.getCodebook(), coding.getTheme()));
        }
      }
    }
  }

  /** Whether a response answers at least one line, or one theme that somebody raised. */
  boolean isBehind(Response response) {
    return response.getSaid().stream().anyMatch(lines::containsKey)
        || response.getThemes().stream().anyMatch(themes::contains);
  }
}
