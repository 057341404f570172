package org.coproduction.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.evidence.ReviewPlan;
import org.coproduction.text.Tokens;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who will look at it again and when, of all that a form says of it: the first that says both. The
 * day and the person may stand in two sentences beside one another. Used once, by one thread.
 */
final class ReviewsPlanned {

  private static final Set<String> WRITER = Set.of("i", "me", "myself");

  /** Words that open a sentence with a capital and name nobody. */
  private static final Set<String> NO_NAMES = FormWords.english("opens-no-name");

  /** What is told of somebody behind their name. */
  private static final Set<String> WILL = FormWords.english("behind-name");

  /** The concept of words that say what somebody is. */
  private static final String ROLE = "owner";

  private @Nullable Plan best;
  private @Nullable Plan last;

  /** Enters what one statement says of it. */
  void add(StatementWords here, RecognisedFact fact) {
    Statement statement = here.statement();
    Plan plan =
        new Plan(
            statement,
            LooseDates.first(statement.text()),
            owner(statement.tokens(), here, fact),
            ReviewPlan.builder().provenance(fact.provenance(statement)));
    if (last != null && last.statement().isNear(statement)) {
      plan = last.with(plan);
    }
    last = plan;
    // Without a day it is a good intention.
    if (plan.when().isPresent()
        && (best == null || (best.owner().isEmpty() && plan.owner().isPresent()))) {
      best = plan;
    }
  }

  /** The plan, where there is one with a day. */
  Optional<ReviewPlan> plan() {
    return Optional.ofNullable(best)
        .map(plan -> plan.facts().owner(plan.owner()).when(plan.when()).build());
  }

  private static Optional<Words> owner(Tokens tokens, StatementWords here, RecognisedFact fact) {
    return here.mentions().stream()
        .filter(Predicate.not(GroupMention::isOfLivedExperience))
        .map(mention -> tokens.text(NamedPhrase.start(tokens, mention.first()), mention.end()))
        .map(Words::of)
        .findFirst()
        .or(() -> inFront(tokens, here.mentions(), fact))
        .or(() -> opens(tokens))
        .or(() -> Signs.name(tokens).map(at -> Words.of(tokens.text(at, at + 1))))
        .or(() -> role(tokens, here))
        .or(() -> writer(tokens));
  }

  /** Of lived experience are those who look, not those who are asked when somebody does. */
  private static Optional<Words> inFront(
      Tokens tokens, List<GroupMention> mentions, RecognisedFact fact) {
    return mentions.stream()
        .filter(mention -> mention.first() <= fact.first())
        .map(mention -> Words.of(tokens.text(mention.first(), mention.end())))
        .findFirst();
  }

  /** "Fatima will look at it": a name with which the sentence opens. */
  private static Optional<Words> opens(Tokens tokens) {
    boolean named =
        tokens.size() > 1
            && tokens.isCapitalised(0)
            && Character.isLetter(tokens.word(0).charAt(0))
            && !NO_NAMES.contains(tokens.word(0))
            && WILL.contains(tokens.word(1));
    return named ? Optional.of(Words.of(tokens.text(0, 1))) : Optional.empty();
  }

  private static Optional<Words> role(Tokens tokens, StatementWords here) {
    return here.places(ROLE).stream()
        .filter(place -> !WRITER.contains(tokens.word(place.first())))
        .filter(place -> !tokens.word(place.first()).equals("my"))
        .map(place -> Words.of(tokens.text(place.first(), place.end())))
        .findFirst();
  }

  /** Whoever writes "I will look at it" is known to the reader by the sign-off. */
  private static Optional<Words> writer(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (WRITER.contains(tokens.word(at))) {
        return Optional.of(Words.of(tokens.text(at, at + 1)));
      }
    }
    return Optional.empty();
  }

  /** What one statement tells, with what a statement beside it adds. */
  private record Plan(
      Statement statement,
      Optional<ImpreciseDate> when,
      Optional<Words> owner,
      ReviewPlan.Builder facts) {

    Plan with(Plan next) {
      boolean joins =
          (when.isEmpty() && next.when.isPresent()) || (owner.isEmpty() && next.owner.isPresent());
      return new Plan(
          next.statement,
          next.when.isPresent() ? next.when : when,
          next.owner.isPresent() ? next.owner : owner,
          joins && when.isPresent() ? facts : next.facts);
    }
  }
}
