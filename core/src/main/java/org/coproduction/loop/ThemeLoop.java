package org.coproduction.loop;

import java.util.List;
import org.coproduction.value.EventId;
import org.coproduction.value.ThemeRef;

/**
 * One theme that people raised, and what became of it.
 *
 * @param theme the theme
 * @param mentions how many lines were coded to it; lines are not people
 * @param events the events at which it was raised, in the order of the dossier
 * @param state that of the answer that is least far, so that one thing done does not hide another
 *     that is still only promised
 * @param answers the answers to it, in the order of the documents; responses that lack what an
 *     answer needs are not among them
 */
public record ThemeLoop(
    ThemeRef theme,
    int mentions,
    List<EventId> events,
    LoopState state,
    List<AnswerOnRecord> answers) {

  /** Makes it; the lists are copied. */
  public ThemeLoop {
    events = List.copyOf(events);
    answers = List.copyOf(answers);
  }
}
