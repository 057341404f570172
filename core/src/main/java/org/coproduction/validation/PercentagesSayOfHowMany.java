package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Outcome;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Words;

/**
 * A percentage says of how many: nine in ten of a thousand families is not nine of ten who came.
 * Any number of people beside it is taken for that number, as is the count of the groups who said
 * so.
 */
final class PercentagesSayOfHowMany implements Rule<EvidenceForm> {

  private static final FindingCode WITHOUT_NUMBER =
      FindingCode.warning("evidence.percentage.of-how-many", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("percentages-say-of-how-many");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(WITHOUT_NUMBER);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    Set<GroupId> counted = new HashSet<>();
    for (ParticipantGroup group : form.getGroups()) {
      if (group.getCame().map(HeadCount::isCounted).orElse(false)) {
        counted.add(group.getId());
      }
    }
    for (int at = 0; at < form.getOutcomes().size(); at++) {
      Outcome outcome = form.getOutcomes().get(at);
      if (outcome.getProvenance().stands()) {
        boolean known = outcome.getSourceGroups().stream().anyMatch(counted::contains);
        Texts texts = new Texts(Context.at("outcomes", at), known);
        texts.add("what", Optional.of(outcome.getWhat()));
        texts.add("indicator", outcome.getIndicator());
        texts.add("baseline", outcome.getBaseline());
        texts.judge(context, verdicts);
      }
    }
    for (int at = 0; at < form.getChanges().size(); at++) {
      Change change = form.getChanges().get(at);
      if (change.getProvenance().stands()) {
        boolean known = change.getGroups().stream().anyMatch(counted::contains);
        Texts texts = new Texts(Context.at("changes", at), known);
        texts.add("what", Optional.of(change.getWhat()));
        texts.judge(context, verdicts);
      }
    }
  }

  /** The texts of one fact: of how many may stand in any of them. */
  private static final class Texts {

    private final Place fact;
    private boolean saysOfHowMany;
    private Optional<Place> percentage = Optional.empty();

    Texts(Place fact, boolean saysOfHowMany) {
      this.fact = fact;
      this.saysOfHowMany = saysOfHowMany;
    }

    void add(String member, Optional<Words> words) {
      if (words.isPresent()) {
        NumbersInText numbers = NumbersInText.of(words.get());
        saysOfHowMany |= numbers.hasCount();
        if (numbers.hasPercentage() && percentage.isEmpty()) {
          percentage = Optional.of(fact.member(member));
        }
      }
    }

    void judge(Context context, Verdicts verdicts) {
      if (percentage.isPresent() && verdicts.isBroken(!saysOfHowMany)) {
        verdicts.fail(context.found(WITHOUT_NUMBER, percentage.get()));
      }
    }
  }
}
