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
    if (wording.isDetailed()) {
      blocks.addAll(part.inDetail(groups));
    } else {
      blocks.add(part.inShort(groups, Math.min(groups.size(), MOST_KINDS_IN_SHORT)));
    }
    return blocks;
  }

  /** The counts, and each kind of finding that must be otherwise, as far as a screen allows. */
  static List<Block> mostUrgent(Report report, Wording wording) {
    if (report.findings().isEmpty()) {
      return List.of(wording.paragraph("findings.none"));
    }
    List<FindingGroup> groups = report.groups();
    int urgent = (int) groups.stream().filter(group -> group.severity() == Severity.ERROR).count();
    FindingsPart part = new FindingsPart(wording);
    if (urgent > 0) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(counts(report, wording));
      blocks.add(part.inShort(groups, Math.min(urgent, MOST_KINDS_IN_SHORT)));
      return blocks;
    }
    return List.of(counts(report, wording));
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

  private Block.Listing inShort(List<FindingGroup> groups, int shown) {
    List<Block.Entry> entries = new ArrayList<>();
    for (FindingGroup group : groups.subList(0, shown)) {
      entries.add(Block.Entry.of(Phrase.strong(wording.term(group.severity())).and(what(group))));
    }
    if (shown < groups.size()) {
      String more = wording.count("findings.more", groups.size() - shown);
      entries.add(Block.Entry.of(Phrase.plain(more)));
    }
    return new Block.Listing(entries);
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
