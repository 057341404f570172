package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.text.NumberWords;
import org.coproduction.text.Tokens;

/**
 * Who "they" are: the group that was named last, where that is not far back. Used once, by one
 * thread, from the first statement to the last.
 */
final class Antecedents {

  private static final Set<String> THEY = Set.of("they", "them", "themselves", "theirs");

  /** How many statements a name may lie back. */
  private static final int REACH = 3;

  private Optional<GroupMention> last = Optional.empty();
  private int since;

  /** Where a statement means people of lived experience whom it does not name itself. */
  List<GroupMention> livedIn(Tokens tokens, List<GroupMention> mentions) {
    if (since++ > REACH) {
      last = Optional.empty();
    }
    Map<Integer, GroupMention> byFirst = new HashMap<>();
    mentions.forEach(mention -> byFirst.put(mention.first(), mention));
    List<GroupMention> places = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      GroupMention here = byFirst.get(at);
      if (here != null) {
        last = Optional.of(here);
        since = 0;
      }
      if (THEY.contains(tokens.word(at)) || isSoMany(tokens, at)) {
        int place = at;
        last.filter(GroupMention::isOfLivedExperience)
            .map(of -> new GroupMention(of.kind(), place, place + 1, of.inOneBreath()))
            .ifPresent(places::add);
      }
    }
    return places;
  }

  /** "The six tried it": so many of whom it is known who they are. */
  private static boolean isSoMany(Tokens tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.word(at - 1).equals("the")
        && NumberWords.number(tokens.word(at)).isPresent()
        && tokens.word(at + 1).endsWith("ed");
  }
}
