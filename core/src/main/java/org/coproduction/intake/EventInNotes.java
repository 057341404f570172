package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.PromptOrigin;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.TextPosition;
import org.coproduction.value.EventId;
import org.coproduction.value.PromptId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/** Builds one event from its lines, one after the other. Used once, by one thread. */
final class EventInNotes {

  private static final DocumentRef EVENT = DocumentRef.the(DocumentKind.EVENT);

  private final Event.Builder event;
  private final SaidInNotes said;
  private final List<Prompt> prompts = new ArrayList<>();
  private final Map<String, Prompt> promptByWording = new HashMap<>();
  private final Map<Integer, Prompt> promptByColumn = new HashMap<>();
  private final List<NotesReply> replies = new ArrayList<>();
  private final SortedMap<Integer, LineRole> uses = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Prompt current;
  private @Nullable Words table;
  private boolean tablesUnderPrompts;
  private boolean askedAndUnanswered;
  private int promptLine;

  /** The line of the last piece, and how many of its pieces there were. */
  private int partOf;

  private int part;

  EventInNotes(EventId id, StanceReader stances, boolean counted) {
    this.event = Event.builder().id(id);
    this.said = new SaidInNotes(stances, counted);
  }

  void head(NotesHead head) {
    head.titles().stream().findFirst().ifPresent(title -> event.title(Words.of(title.text())));
    event.summary(
        Words.optional(
            head.summaries().stream().map(Piece::text).collect(Collectors.joining("\n"))));
    for (Piece line : head.speaking()) {
      Optional<FoundDate> date = DatesInText.first(line.text());
      if (date.isPresent()) {
        event.on(date.get().date());
        if (date.get().shortYear()) {
          notice(NotesReader.TWO_DIGIT_YEAR, Place.root().member("on"), line);
        }
        return;
      }
    }
  }

  void line(NotedLine line) {
    account(line);
    int number = line.piece().number();
    part = number == partOf ? part + 1 : 1;
    partOf = number;
    switch (line.role()) {
      case PROMPT -> prompt(line);
      case REPEATED_PROMPT -> promptAgain(line.piece());
      case TABLE -> tableLabel(line.piece());
      case ITEM -> item(line);
      case CONTINUATION -> said.marksOf(line.piece());
      case REPLY -> reply(line);
      default -> {
        // The page's own lines add nothing to the event.
      }
    }
  }

  /** A line that several pieces stand on has the role of the foremost. */
  private void account(NotedLine line) {
    int number = line.piece().number();
    uses.merge(number, line.role(), EventInNotes::foremost);
    boolean goesOn = line.role() != LineRole.FURNITURE && line.role() != LineRole.EVENT;
    for (int next = number + 1; next <= line.piece().last(); next++) {
      uses.merge(next, goesOn ? LineRole.CONTINUATION : line.role(), EventInNotes::foremost);
    }
  }

  private static LineRole foremost(LineRole left, LineRole right) {
    List<LineRole> order =
        List.of(LineRole.ITEM, LineRole.REPLY, LineRole.PROMPT, LineRole.TABLE, LineRole.EVENT);
    int first = order.indexOf(left) < 0 ? order.size() : order.indexOf(left);
    int second = order.indexOf(right) < 0 ? order.size() : order.indexOf(right);
    return second < first ? right : left;
  }

  NotesReading finish(List<Finding> ofText, LostPrompt lostPrompt) {
    said.endSection();
    findings.addAll(ofText);
    if (said.items().isEmpty()) {
      findings.add(Finding.of(NotesReader.NOTHING_SAID, EVENT, Place.root().member("feedback")));
    } else if (prompts.isEmpty()) {
      findings.add(Finding.of(NotesReader.NO_PROMPT, EVENT, Place.root().member("prompts")));
    } else {
      noticeItemsBeforePrompt();
    }
    for (int index : lostPrompt.suspectedIn(prompts, said.items())) {
      findings.add(about(NotesReader.PROMPT_LOST, index));
    }
    noticeWhatIsHardToRead();
    if (!replies.isEmpty()) {
      findings.add(
          Finding.of(NotesReader.REPLIES, EVENT, Place.root().member("feedback"))
              .at(new TextPosition(replies.get(0).source().firstLine(), 1))
              .with("count", replies.size()));
    }
    Event read = event.prompts(prompts).feedback(said.items()).build();
    List<LineUse> lines = new ArrayList<>(uses.size());
    uses.forEach((number, role) -> lines.add(new LineUse(number, role)));
    return new NotesReading(read, replies, lines, Report.of(findings));
  }

  /** Says that notes of other events follow, which belong into records of their own. */
  void noticeOtherEvents(int events, int line) {
    findings.add(
        Finding.of(NotesReader.SEVERAL_EVENTS, EVENT, Place.root())
            .at(new TextPosition(line, 1))
            .with("count", events));
  }

  private void noticeItemsBeforePrompt() {
    long count = said.items().stream().filter(item -> item.getPrompt().isEmpty()).count();
    if (count > 0) {
      findings.add(about(NotesReader.BEFORE_PROMPT, 0).with("count", count));
    }
  }

  private void noticeWhatIsHardToRead() {
    for (int index = 0; index < said.items().size(); index++) {
      String text = said.items().get(index).getText().text();
      if (Illegible.in(text)) {
        findings.add(about(NotesReader.ILLEGIBLE, index));
      }
      if (VoteMarks.repeatsWords(text)) {
        findings.add(about(NotesReader.WORDS_REPEATED, index));
      }
    }
  }

  private void prompt(NotedLine line) {
    Piece piece = line.piece();
    said.endSection();
    Prompt prompt =
        promptByWording.computeIfAbsent(piece.tokens().wording(), unseen -> newPrompt(piece));
    if (piece.number() != promptLine) {
      promptByColumn.clear();
    }
    if (line.column() >= 0) {
      promptByColumn.put(line.column(), prompt);
    }
    if (tablesUnderPrompts) {
      table = null;
    }
    promptLine = piece.number();
    current = prompt;
    askedAndUnanswered = true;
  }

  private Prompt newPrompt(Piece line) {
    Prompt prompt =
        Prompt.builder()
            .id(new PromptId("p" + (prompts.size() + 1)))
            .text(Words.of(line.text()))
            .origin(PromptOrigin.PRINTED)
            .source(line.source())
            .build();
    prompts.add(prompt);
    return prompt;
  }

  private void promptAgain(Piece line) {
    said.endSection();
    Prompt prompt = promptByWording.get(line.tokens().wording());
    if (prompt != null) {
      current = prompt;
      int index = prompts.indexOf(prompt);
      notice(NotesReader.PROMPT_REPEATED, Place.root().member("prompts").item(index), line);
    }
  }

  private void tableLabel(Piece line) {
    said.endSection();
    tablesUnderPrompts |= askedAndUnanswered;
    if (!tablesUnderPrompts) {
      // What another table was asked is not known to have been asked here.
      current = null;
    }
    table = Words.of(line.text());
  }

  private void item(NotedLine line) {
    askedAndUnanswered = false;
    Prompt asked = promptByColumn.getOrDefault(line.column(), current);
    said.add(line, part, Optional.ofNullable(asked).map(Prompt::getId), Optional.ofNullable(table));
  }

  private void reply(NotedLine line) {
    replies.add(
        new NotesReply(
            Words.of(line.piece().text()), line.label(), line.piece().source(), said.last()));
  }

  private void notice(FindingCode code, Place place, Piece line) {
    findings.add(Finding.of(code, EVENT, place).at(new TextPosition(line.number(), 1)));
  }

  private Finding about(FindingCode code, int index) {
    int line = said.items().get(index).getSource().map(SourceSpan::firstLine).orElse(1);
    return Finding.of(code, EVENT, Place.root().member("feedback").item(index))
        .at(new TextPosition(line, 1));
  }
}
