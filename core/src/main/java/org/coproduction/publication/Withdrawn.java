package org.coproduction.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.GroupId;
import org.coproduction.value.Words;

/** What was taken back of the events of one piece of work. */
final class Withdrawn {

  private final Set<FeedbackRef> items = new HashSet<>();
  private final List<Words> texts = new ArrayList<>();

  Withdrawn(List<Event> events) {
    for (Event event : events) {
      Set<GroupId> groups = groups(event);
      event
          .getWithdrawals()
          .forEach(withdrawal -> withdrawal.getItems().forEach(id -> add(event, id)));
      for (FeedbackItem item : event.getFeedback()) {
        if (item.getGroup().filter(groups::contains).isPresent()) {
          add(event, item.getId());
        }
      }
      for (FeedbackItem item : event.getFeedback()) {
        if (isOut(new FeedbackRef(event.getId(), item.getId()))) {
          texts.add(item.getText());
        }
      }
    }
  }

  private void add(Event event, FeedbackId id) {
    items.add(new FeedbackRef(event.getId(), id));
  }

  /** What was taken back, as far as it is still there. */
  List<Words> texts() {
    return texts;
  }

  boolean isOut(FeedbackRef item) {
    return items.contains(item);
  }

  static Set<GroupId> groups(Event event) {
    Set<GroupId> groups = new HashSet<>();
    event.getWithdrawals().forEach(withdrawal -> withdrawal.getGroup().ifPresent(groups::add));
    return groups;
  }
}
