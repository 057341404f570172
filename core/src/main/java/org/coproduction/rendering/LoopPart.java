package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.dossier.NewThemes;
import org.coproduction.loop.AnswerOnRecord;
import org.coproduction.loop.AskedAgain;
import org.coproduction.loop.LoopReport;
import org.coproduction.loop.OutOf;
import org.coproduction.value.ThemeRef;

/** What people said and what became of it, with exact numbers: for those who do the work. */
final class LoopPart {

  private final LoopReport report;
  private final Wording wording;

  private LoopPart(LoopReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  static List<Block> of(LoopReport report, Wording wording) {
    LoopPart part = new LoopPart(report, wording);
    List<Block> blocks = new ArrayList<>();
    blocks.add(wording.paragraph("loop.judged", "date", wording.date(report.asOf())));
    blocks.add(wording.paragraph("internal"));
    blocks.add(part.rates());
    if (!report.themes().isEmpty()) {
      blocks.add(part.themes());
    }
    part.answers(blocks, "loop.overdue", report.overdue());
    part.answers(blocks, "loop.perhaps-overdue", report.perhapsOverdue());
    part.answers(blocks, "loop.untold", report.untold());
    part.answers(blocks, "loop.incomplete", report.incomplete());
    if (!report.askedAgain().isEmpty()) {
      blocks.add(
          new Block.Section(
              wording.phrase("loop.again"),
              List.of(new Block.Listing(report.askedAgain().stream().map(part::again).toList()))));
    }
    if (!report.newThemes().events().isEmpty()) {
      blocks.add(
          new Block.Section(
              wording.phrase("loop.new"),
              List.of(wording.paragraph("loop.new.note"), part.newThemes())));
    }
    return blocks;
  }

  static Phrase theme(ThemeRef theme) {
    return Phrase.code(theme.codebook().value() + " " + theme.theme().value());
  }

  /** A rate with both of its numbers; where there is nothing to be a part of, no percentage. */
  static Phrase rate(OutOf rate, Wording wording) {
    return wording.rate(rate.part(), rate.whole(), rate.percent());
  }

  private Block.Table rates() {
    List<List<Phrase>> rows = new ArrayList<>();
    row(rows, "loop.lines", report.lines());
    row(rows, "loop.answered", report.answered());
    row(rows, "loop.told", report.told());
    row(rows, "loop.behind", report.withSomethingBehind());
    row(rows, "loop.closed", report.closed());
    return new Block.Table(
        wording.phrase("loop.rates"),
        List.of(wording.phrase("loop.what"), wording.phrase("loop.how-many")),
        rows);
  }

  private void row(List<List<Phrase>> rows, String key, OutOf rate) {
    rows.add(List.of(wording.phrase(key), rate(rate, wording)));
  }

  private Block.Table themes() {
    return new Block.Table(
        wording.phrase("loop.themes"),
        List.of(
            wording.phrase("loop.theme"),
            wording.phrase("loop.mentions"),
            wording.phrase("loop.events"),
            wording.phrase("loop.state")),
        report.themes().stream()
            .map(
                theme ->
                    List.of(
                        theme(theme.theme()),
                        number(theme.mentions()),
                        number(theme.events().size()),
                        Phrase.plain(wording.term(theme.state()))))
            .toList());
  }

  private void answers(List<Block> blocks, String title, List<AnswerOnRecord> answers) {
    if (!answers.isEmpty()) {
      blocks.add(
          new Block.Section(
              wording.phrase(title),
              List.of(new Block.Listing(answers.stream().map(this::answer).toList()))));
    }
  }

  /** By its place: an identifier is made by people. */
  private Block.Entry answer(AnswerOnRecord answer) {
    Phrase lead = Phrase.code(answer.document() + " " + answer.place());
    return Block.Entry.of(
        answer
            .dueBy()
            .map(due -> lead.and(wording.say("loop.due", "date", due.edtf())))
            .orElse(lead));
  }

  private Block.Entry again(AskedAgain again) {
    return Block.Entry.of(
        theme(again.theme())
            .and(wording.count("loop.asked", again.asks().size()))
            .and(
                wording.say(
                    again.isWithoutAction() ? "loop.asked.nothing-done" : "loop.asked.not-so")));
  }

  /** Events are numbered by their dates: an identifier is made by people. */
  private Block.Table newThemes() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (NewThemes.OfEvent event : report.newThemes().events()) {
      Phrase when =
          event.on().map(wording::date).orElseGet(() -> wording.phrase("loop.new.undated"));
      rows.add(
          List.of(
              number(rows.size() + 1).and(when),
              number(event.lines()),
              number(event.themes()),
              event.unseenBefore().isEmpty()
                  ? wording.phrase("loop.new.none")
                  : Phrase.joined(event.unseenBefore().stream().map(LoopPart::theme).toList())));
    }
    return new Block.Table(
        wording.phrase("loop.new.caption"),
        List.of(
            wording.phrase("loop.new.event"),
            wording.phrase("loop.mentions"),
            wording.phrase("loop.new.themes"),
            wording.phrase("loop.new.unseen")),
        rows);
  }

  static Phrase number(int number) {
    return Phrase.plain(Integer.toString(number));
  }
}
