package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingGroup;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;

/** What was found: each kind of finding once, how often, where the first are, and what to do. */
final class FindingsPart {

  private static final int MOST_KINDS_IN_SHORT = 4;
  private static final int MOST_PLACES = 3;

  private final Wording wording;

  private FindingsPart(Wording wording) {
    this.wording = wording;
  }

  static List<Block> of(Report report, Wording wording) {
    if (report.findings().isEmpty()) {
      return List.of(wording.paragraph("findings.none"));
    }
    FindingsPart part = new FindingsPart(wording);
    List<Block> blocks = new ArrayList<>();
    blocks.add(counts(report, wording));
    List<FindingGroup> groups = report.groups();
    blocks.addAll(wording.isDetailed() ? part.inDetail(groups) : part.inShort(groups));
    return blocks;
  }

  private static Block.Paragraph counts(Report report, Wording wording) {
    return wording.paragraph(
        "findings.counts",
        "must",
        report.of(Severity.ERROR).size(),
        "should",
        report.of(Severity.WARNING).size(),
        "may",
        report.of(Severity.NOTE).size());
  }

  private List<Block> inShort(List<FindingGroup> groups) {
    int shown = Math.min(groups.size(), MOST_KINDS_IN_SHORT);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Listing(
            groups.subList(0, shown).stream()
                .map(
                    group ->
                        Block.Entry.of(
                            Phrase.strong(wording.term(group.severity())).and(what(group))))
                .toList()));
    if (shown < groups.size()) {
      blocks.add(Block.Paragraph.of(wording.count("findings.more", groups.size() - shown)));
    }
    return blocks;
  }

  private List<Block> inDetail(List<FindingGroup> groups) {
    List<Block> blocks = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Block.Entry> entries =
          groups.stream()
              .filter(group -> group.severity() == severity)
              .map(
                  group ->
                      new Block.Entry(
                          what(group), List.of(wording.remedy(group.code()), where(group))))
              .toList();
      if (!entries.isEmpty()) {
        blocks.add(
            new Block.Section(
                wording.phrase("findings." + severity.name()),
                List.of(new Block.Listing(entries))));
      }
    }
    return blocks;
  }

  private Phrase what(FindingGroup group) {
    Phrase sentence = wording.about(group.code(), wording.sentence(group.samples().get(0)));
    return group.count() == 1
        ? sentence
        : sentence.and(wording.say("findings.times", "n", group.count()));
  }

  private Phrase where(FindingGroup group) {
    Phrase where = Phrase.code(group.code().value()).and(wording.say("findings.at"));
    int shown = Math.min(group.samples().size(), MOST_PLACES);
    for (Finding finding : group.samples().subList(0, shown)) {
      where = where.and(place(finding));
    }
    return shown < group.count() ? where.and(wording.count("more", group.count() - shown)) : where;
  }

  private Phrase place(Finding finding) {
    String pointer = finding.place().toString();
    Phrase place = Phrase.code(finding.document() + (pointer.isEmpty() ? "" : " " + pointer));
    return finding
        .position()
        .map(at -> place.and(wording.phrase("findings.line", "line", at.line())))
        .orElse(place);
  }
}
