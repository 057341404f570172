package org.coproduction.theme;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.text.TokenRoom;
import org.coproduction.text.Tokens;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.PromptId;

/**
 * Takes the lines of an event apart one after the other, in room that stays for the next, and each
 * prompt once. For one thread.
 */
final class LinesInTurn {

  private final TokenRoom forLine = new TokenRoom();
  private final TokenRoom forParent = new TokenRoom();
  private final Map<FeedbackId, FeedbackItem> items = new HashMap<>();
  private final IdentityHashMap<FeedbackItem, FeedbackItem> parents = new IdentityHashMap<>();
  private final Map<PromptId, Tokens> prompts = new HashMap<>();

  /**
   * The lines of an event.
   *
   * @param isOfTheLineBefore tells of words that they are about what the line before them is about;
   *     such a line stands under that one
   */
  LinesInTurn(Event event, Predicate<Tokens> isOfTheLineBefore) {
    event.getFeedback().forEach(item -> items.putIfAbsent(item.getId(), item));
    FeedbackItem before = null;
    for (FeedbackItem item : event.getFeedback()) {
      Optional<FeedbackItem> parent =
          item.getParent().map(items::get).filter(above -> above != item);
      if (parent.isPresent()) {
        parents.put(item, parent.get());
      } else if (before != null
          && before.getPrompt().equals(item.getPrompt())
          && isOfTheLineBefore.test(forLine.of(item.getText().text()))) {
        parents.put(item, before);
        continue;
      }
      before = item;
    }
    for (Prompt prompt : event.getPrompts()) {
      prompt
          .getText()
          .ifPresent(
              words -> prompts.computeIfAbsent(prompt.getId(), unseen -> Tokens.of(words.text())));
    }
  }

  /** A line with what stands above it; it lasts until the next. */
  SaidUnder said(FeedbackItem item) {
    return new SaidUnder(
        forLine.of(item.getText().text()),
        item.getText().length(),
        Optional.ofNullable(parents.get(item)).map(above -> forParent.of(above.getText().text())),
        item.getPrompt().map(prompts::get));
  }
}
