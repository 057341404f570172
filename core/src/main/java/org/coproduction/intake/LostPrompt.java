package org.coproduction.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.event.Prompt;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.PromptId;
import org.coproduction.value.Words;

/**
 * Suspects that people answered a question whose heading is not in the notes: from some line on,
 * lines that ask or only name a subject speak of being involved and heard, and so do far more of
 * the lines behind than of those before.
 *
 * <p>It is a suspicion and moves nothing: items stay under the heading that is printed.
 */
final class LostPrompt {

  /** The fewest lines that ask or name, without which a change of subject is just a change. */
  private static final int FEWEST_SIGNS = 3;

  private static final Set<Stance> ASKS_OR_NAMES = Set.of(Stance.QUESTION, Stance.LABEL);

  /** How many times more often the subject must come up behind the first sign than before it. */
  private static final int MORE_OFTEN = 2;

  private final Phrases<NotesCue> cues;

  LostPrompt(Phrases<NotesCue> cues) {
    this.cues = cues;
  }

  /** The positions of the items with which an unprinted question seems to begin. */
  List<Integer> suspectedIn(List<Prompt> prompts, List<FeedbackItem> items) {
    Map<PromptId, List<Integer>> sections = new LinkedHashMap<>();
    for (int index = 0; index < items.size(); index++) {
      int position = index;
      items
          .get(index)
          .getPrompt()
          .ifPresent(
              prompt ->
                  sections.computeIfAbsent(prompt, unseen -> new ArrayList<>()).add(position));
    }
    List<Integer> suspected = new ArrayList<>();
    for (Prompt prompt : prompts) {
      boolean asksItself = prompt.getText().filter(this::speaksOfInvolvement).isPresent();
      if (!asksItself) {
        changeOfSubject(sections.getOrDefault(prompt.getId(), List.of()), items)
            .ifPresent(suspected::add);
      }
    }
    return suspected;
  }

  private Optional<Integer> changeOfSubject(List<Integer> section, List<FeedbackItem> items) {
    List<Integer> onSubject = new ArrayList<>();
    List<Integer> signs = new ArrayList<>();
    for (int at = 0; at < section.size(); at++) {
      FeedbackItem item = items.get(section.get(at));
      if (speaksOfInvolvement(item.getText())) {
        onSubject.add(at);
        if (item.getStance().filter(ASKS_OR_NAMES::contains).isPresent()) {
          signs.add(at);
        }
      }
    }
    if (signs.size() < FEWEST_SIGNS) {
      return Optional.empty();
    }
    int first = signs.get(0);
    long before = onSubject.stream().filter(at -> at < first).count();
    long behind = onSubject.size() - before;
    // Shares compared without dividing: before / first against behind / (size - first).
    boolean changed = behind * first > MORE_OFTEN * before * (section.size() - first);
    return changed ? Optional.of(section.get(first)) : Optional.empty();
  }

  private boolean speaksOfInvolvement(Words words) {
    return cues.every(Tokens.of(words.text())).stream()
        .anyMatch(match -> match.meaning() == NotesCue.INVOLVEMENT);
  }
}
