package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.PromptId;
import org.coproduction.value.Words;

/** Gathers what people said, section by section. Used once, by one thread. */
final class SaidInNotes {

  private final StanceReader stances;
  private final boolean counted;
  private final List<FeedbackItem> items = new ArrayList<>();
  private final List<Noted> section = new ArrayList<>();

  SaidInNotes(StanceReader stances, boolean counted) {
    this.stances = stances;
    this.counted = counted;
  }

  /** The items of all sections that have ended, in order. */
  List<FeedbackItem> items() {
    return items;
  }

  /**
   * Adds what was said.
   *
   * @param part which part of its line it is, from 1
   */
  void add(NotedLine line, int part, Optional<PromptId> prompt, Optional<Words> table) {
    Piece piece = line.piece();
    FeedbackId id = new FeedbackId("l" + piece.number() + (part == 1 ? "" : "." + part));
    Optional<Long> votes = VoteMarks.in(piece.text(), counted);
    if (votes.isEmpty() && VoteMarks.sameAgain(piece.text()) && !section.isEmpty()) {
      votes = section.get(section.size() - 1).votes();
    }
    section.add(new Noted(line, id, prompt, table, votes));
  }

  /** Adds the marks of a line without words to what they stand under or behind. */
  void marksOf(Piece line) {
    if (section.isEmpty() || VoteMarks.areAgreement(line.text())) {
      return;
    }
    Noted last = section.get(section.size() - 1);
    Optional<Long> marks =
        VoteMarks.in(line.text(), true).or(() -> number(line.text())).or(() -> Optional.of(1L));
    long votes = last.votes().orElse(0L) + marks.orElse(1L);
    section.set(section.size() - 1, last.withVotes(votes));
  }

  /** What was said last; nothing before anything was. */
  Optional<FeedbackId> last() {
    return section.isEmpty()
        ? items.stream().reduce((one, other) -> other).map(FeedbackItem::getId)
        : Optional.of(section.get(section.size() - 1).id());
  }

  /** Ends a section: nothing behind it stands under a line of it. */
  void endSection() {
    List<Piece> listed = new ArrayList<>();
    section.stream()
        .filter(noted -> !noted.isCell())
        .forEach(noted -> listed.add(noted.line().piece()));
    List<Optional<Piece>> parents = Nesting.of(listed);
    Map<Piece, FeedbackItem> itemOf = new HashMap<>();
    int at = 0;
    for (Noted noted : section) {
      boolean cell = noted.isCell();
      Optional<FeedbackItem> parent = cell ? Optional.empty() : parents.get(at++).map(itemOf::get);
      FeedbackItem item = item(noted, parent);
      itemOf.put(noted.line().piece(), item);
      items.add(item);
    }
    section.clear();
  }

  private FeedbackItem item(Noted noted, Optional<FeedbackItem> parent) {
    Piece piece = noted.line().piece();
    boolean underLabel =
        parent.flatMap(FeedbackItem::getStance).filter(Stance.LABEL::equals).isPresent();
    Optional<Stance> sameAgain =
        parent
            .or(this::lastItem)
            .filter(before -> stances.isSameAgain(piece.tokens()))
            .flatMap(FeedbackItem::getStance)
            .filter(stance -> stance != Stance.QUESTION && stance != Stance.LABEL);
    return FeedbackItem.builder()
        .id(noted.id())
        .text(Words.of(piece.text()))
        .prompt(noted.prompt())
        .parent(parent.map(FeedbackItem::getId))
        .source(piece.source())
        .table(noted.table())
        .votes(noted.votes().map(HeadCount::exactly))
        .stance(sameAgain.orElseGet(() -> stances.stanceOf(piece.tokens(), underLabel)))
        .build();
  }

  private Optional<FeedbackItem> lastItem() {
    return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
  }

  private static Optional<Long> number(String text) {
    String digits = text.strip();
    boolean number =
        !digits.isEmpty() && digits.length() <= 6 && digits.chars().allMatch(SaidInNotes::isDigit);
    return number ? Optional.of(Long.parseLong(digits)) : Optional.empty();
  }

  private static boolean isDigit(int unit) {
    return unit >= '0' && unit <= '9';
  }

  /** What was said, before it is known under what it stands. */
  private record Noted(
      NotedLine line,
      FeedbackId id,
      Optional<PromptId> prompt,
      Optional<Words> table,
      Optional<Long> votes) {

    Noted withVotes(long count) {
      return new Noted(line, id, prompt, table, Optional.of(count));
    }

    boolean isCell() {
      return line.column() >= 0 || id.value().indexOf('.') >= 0;
    }
  }
}
