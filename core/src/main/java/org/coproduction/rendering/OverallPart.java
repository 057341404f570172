package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.participant.GroupKind;
import org.coproduction.scoring.FactNeed;
import org.coproduction.scoring.OverallLevel;
import org.coproduction.value.Words;

/** What each lived-experience group would need for the next rung over the whole work. */
final class OverallPart {

  private final Wording wording;

  private OverallPart(Wording wording) {
    this.wording = wording;
  }

  static List<Block> of(List<OverallLevel> levels, Wording wording) {
    List<OverallLevel> below = levels.stream().filter(level -> level.next().isPresent()).toList();
    if (below.isEmpty()) {
      return List.of();
    }
    OverallPart part = new OverallPart(wording);
    return List.of(wording.isDetailed() ? part.table(below) : part.inShort(below));
  }

  /** Groups that need the same are named together. */
  private Block.Listing inShort(List<OverallLevel> levels) {
    Map<Phrase, List<GroupKind>> byNeed = new LinkedHashMap<>();
    for (OverallLevel level : levels) {
      byNeed.computeIfAbsent(inShort(level), same -> new ArrayList<>()).add(level.group());
    }
    List<Block.Entry> entries = new ArrayList<>();
    byNeed.forEach(
        (need, groups) ->
            entries.add(
                Block.Entry.of(
                    wording
                        .phrase(
                            "overall.next",
                            "groups",
                            groups.stream().map(wording::term).collect(Collectors.joining("; ")))
                        .and(need))));
    return new Block.Listing(entries);
  }

  /** The first of what it takes, in the words of the ladder, and how many facts more. */
  private Phrase inShort(OverallLevel level) {
    Phrase phrase = next(level).and("–");
    if (level.needs().isEmpty()) {
      return phrase.and(wording.say("overall.out-of-reach"));
    }
    FactNeed first = level.needs().get(0);
    for (Words sentence : first.sentences().subList(0, Math.min(1, first.sentences().size()))) {
      phrase = phrase.and(wording.ofLadder(level.ladder(), sentence));
    }
    phrase = phrase.and(first.stage().map(stage -> "(" + wording.term(stage) + ")").orElse(""));
    int more = level.needs().stream().mapToInt(FactNeed::count).sum() - first.count();
    return more == 0 ? phrase : phrase.and(wording.count("overall.more", more));
  }

  private Phrase next(OverallLevel level) {
    return level.next().map(rung -> wording.title(level.ladder(), rung)).orElse(Phrase.empty());
  }

  private Block.Table table(List<OverallLevel> levels) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (OverallLevel level : levels) {
      Phrase needs = Phrase.empty();
      for (FactNeed need : level.needs()) {
        needs = needs.and(NeedsPart.phrase(need, wording).and("."));
      }
      rows.add(
          List.of(
              Phrase.plain(wording.term(level.group())),
              level
                  .evidenced()
                  .map(rung -> wording.title(level.ladder(), rung))
                  .orElseGet(() -> wording.phrase("levels.none")),
              next(level),
              needs.isEmpty() ? wording.phrase("overall.out-of-reach") : needs));
    }
    return new Block.Table(
        wording.phrase("overall.caption"),
        List.of(
            wording.phrase("overall.group"),
            wording.phrase("overall.shown"),
            wording.phrase("overall.rung"),
            wording.phrase("overall.needs")),
        rows);
  }
}
