package org.coproduction.theme;

import java.util.HashMap;
import java.util.Map;
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
  private final Map<PromptId, Tokens> prompts = new HashMap<>();

  LinesInTurn(Event event) {
    event.getFeedback().forEach(item -> items.putIfAbsent(item.getId(), item));
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
        item.getParent()
            .map(items::get)
            .filter(above -> above != item)
            .map(above -> forParent.of(above.getText().text())),
        item.getPrompt().map(prompts::get));
  }
}
