package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.coproduction.scoring.FactNeed;
import org.coproduction.value.FactKind;
import org.coproduction.value.Words;

/** Facts that are not on record and would move a result: which kinds, how many, about whom. */
final class NeedsPart {

  private NeedsPart() {}

  /** One entry for each need; below it the sentences that ask for it, where they are wanted. */
  static Block.Listing of(List<FactNeed> needs, Function<Words, Phrase> quoted, Wording wording) {
    return new Block.Listing(
        needs.stream()
            .map(
                need ->
                    new Block.Entry(
                        phrase(need, wording), need.sentences().stream().map(quoted).toList()))
            .toList());
  }

  static Phrase phrase(FactNeed need, Wording wording) {
    Phrase phrase = Phrase.plain(wording.count("needs.facts", need.count()));
    int left = need.anyOf().size();
    for (FactKind kind : need.anyOf()) {
      left--;
      phrase =
          phrase.and(
              wording.say(left == 0 ? "needs.last" : "needs.or", "fact", wording.term(kind)));
    }
    return phrase.and(about(need, wording));
  }

  private static Phrase about(FactNeed need, Wording wording) {
    List<String> about = new ArrayList<>();
    need.group().map(wording::term).ifPresent(about::add);
    need.stage()
        .map(stage -> wording.say("facts.stage", "stage", wording.term(stage)))
        .ifPresent(about::add);
    return about.isEmpty() ? Phrase.empty() : Phrase.plain("(" + String.join("; ", about) + ")");
  }
}
