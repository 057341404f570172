package org.coproduction.exchange;

import java.util.List;
import java.util.function.Function;
import org.coproduction.feedback.FeedbackItem;

/**
 * The one door through which the words of people leave in a format of another program: whatever has
 * to be asked before they may, is asked here.
 */
final class Writer {

  private Writer() {}

  /** Lets items out into a format. */
  static Written items(List<FeedbackItem> items, Function<List<FeedbackItem>, Written> format) {
    return format.apply(List.copyOf(items));
  }
}
