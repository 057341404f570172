package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.PromptId;
import org.coproduction.value.Words;

/**
 * Where a line under "what is working well" complains, or one under "what could be better" praises,
 * whoever counts by headings counts wrongly. Only prompts of which it is plain what they ask for
 * are looked at, and lines whose stance is known.
 */
final class StancesAreTheLinesOwn implements Rule<Event> {

  private static final FindingCode AGAINST_PROMPT =
      FindingCode.note("event.item.against-prompt", QUALITY);

  /** What a prompt asks for. */
  private enum Asks {
    GOOD,
    CHANGE
  }

  private static final Phrases<Asks> ENGLISH = english();

  private static Phrases<Asks> english() {
    InputStream stream = StancesAreTheLinesOwn.class.getResourceAsStream("en/prompts.txt");
    if (stream == null) {
      throw new IllegalStateException("a file of cues is missing from the library");
    }
    return Phrases.of(PhraseFile.read(stream, Asks.class));
  }

  @Override
  public RuleName name() {
    return new RuleName("stances-are-the-lines-own");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(AGAINST_PROMPT);
  }

  @Override
  public void check(Event event, Context context, Verdicts verdicts) {
    if (!VagueWords.canRead(event.getLanguage())) {
      return;
    }
    Map<PromptId, Asks> asked = new HashMap<>();
    for (Prompt prompt : event.getPrompts()) {
      prompt
          .getText()
          .flatMap(StancesAreTheLinesOwn::asks)
          .ifPresent(asks -> asked.putIfAbsent(prompt.getId(), asks));
    }
    for (int at = 0; at < event.getFeedback().size(); at++) {
      FeedbackItem item = event.getFeedback().get(at);
      Optional<Asks> asks = item.getPrompt().map(asked::get);
      if (asks.isPresent()
          && item.getStance().isPresent()
          && verdicts.isBroken(isAgainst(asks.get(), item.getStance().get()))) {
        verdicts.fail(context.found(AGAINST_PROMPT, Context.at("feedback", at, "stance")));
      }
    }
  }

  private static Optional<Asks> asks(Words prompt) {
    Set<Asks> asks = EnumSet.noneOf(Asks.class);
    for (PhraseMatch<Asks> match : ENGLISH.disjoint(Tokens.of(prompt.text()))) {
      asks.add(match.meaning());
    }
    return asks.size() == 1 ? asks.stream().findFirst() : Optional.empty();
  }

  /** A mixed line has something of what was asked for. */
  private static boolean isAgainst(Asks asks, Stance stance) {
    return asks == Asks.GOOD ? stance == Stance.NEGATIVE : stance == Stance.POSITIVE;
  }
}
