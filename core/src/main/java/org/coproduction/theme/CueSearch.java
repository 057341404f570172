package org.coproduction.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;

/** The cues in one line: those that count, and those that do not, with the reason. */
final class CueSearch {

  /** How many words may stand between a denial and what it denies: "not about all the money". */
  private static final int REACH = 2;

  private static final Comparator<PhraseMatch<CompiledCue>> LONGER_FIRST =
      Comparator.<PhraseMatch<CompiledCue>>comparingInt(PhraseMatch::first)
          .thenComparing(
              Comparator.<PhraseMatch<CompiledCue>>comparingInt(PhraseMatch::end).reversed())
          .thenComparing(match -> match.meaning().isHint())
          .thenComparing(match -> match.meaning().form())
          .thenComparingInt(match -> match.meaning().order());

  private final Tokens line;
  private final FoundCue.Where where;
  private final List<PhraseMatch<CompiledCue>> counting = new ArrayList<>();
  private final List<RuledOut> ruledOut = new ArrayList<>();

  CueSearch(
      Tokens line,
      FoundCue.Where where,
      Phrases<CompiledCue> cues,
      Phrases<Boolean> denials,
      OtherSenses senses) {
    this.line = line;
    this.where = where;
    List<PhraseMatch<CompiledCue>> matches = new ArrayList<>(cues.every(line));
    if (matches.isEmpty()) {
      return;
    }
    matches.sort(LONGER_FIRST);
    BitSet denied = denied(denials.every(line));
    int[] otherSense = senses.reach(line, where);
    Set<Place> seen = new HashSet<>();
    int longestFirst = -1;
    int longestEnd = -1;
    for (PhraseMatch<CompiledCue> match : matches) {
      if (!seen.add(new Place(match.meaning().theme(), match.first(), match.end()))) {
        continue;
      }
      if (match.meaning().inCapitals() && !isInCapitals(match)) {
        ruleOut(match, RuledOut.Reason.NOT_IN_CAPITALS);
      } else if (match.end() <= otherSense[match.first()]) {
        ruleOut(match, RuledOut.Reason.OTHER_SENSE);
      } else if (longestEnd > match.end()
          || (longestEnd == match.end() && longestFirst < match.first())) {
        ruleOut(match, RuledOut.Reason.IN_LONGER_CUE);
      } else if (denied.get(match.first())) {
        ruleOut(match, RuledOut.Reason.DENIED);
      } else {
        counting.add(match);
        if (!match.meaning().isHint() && match.end() > longestEnd) {
          longestFirst = match.first();
          longestEnd = match.end();
        }
      }
    }
  }

  private CueSearch(CueSearch all, Predicate<ThemeId> themes) {
    this.line = all.line;
    this.where = all.where;
    all.counting.stream()
        .filter(match -> !match.meaning().isHint() && themes.test(match.meaning().theme()))
        .forEach(counting::add);
  }

  /** Those cues, and no hints, that count for some themes. */
  CueSearch of(Predicate<ThemeId> themes) {
    return new CueSearch(this, themes);
  }

  /** The cues that count, by their first words, the longest first. */
  List<PhraseMatch<CompiledCue>> counting() {
    return counting;
  }

  List<RuledOut> ruledOut() {
    return ruledOut;
  }

  FoundCue found(PhraseMatch<CompiledCue> match) {
    CompiledCue cue = match.meaning();
    TextSpan span = line.span(match.first(), match.end());
    return new FoundCue(cue.theme(), cue.id(), cue.form(), where, span);
  }

  private void ruleOut(PhraseMatch<CompiledCue> match, RuledOut.Reason because) {
    ruledOut.add(new RuledOut(found(match), because));
  }

  private boolean isInCapitals(PhraseMatch<CompiledCue> match) {
    String written = line.text(match.first(), match.end());
    return written.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** The words at which a cue is denied that begins there. */
  private static BitSet denied(List<PhraseMatch<Boolean>> denials) {
    BitSet denied = new BitSet();
    denials.forEach(denial -> denied.set(denial.end(), denial.end() + REACH + 1));
    return denied;
  }

  private record Place(ThemeId theme, int first, int end) {}
}
