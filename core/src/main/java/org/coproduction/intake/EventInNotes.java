package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.PromptOrigin;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.TextPosition;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.PromptId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/** Builds one event from its lines, one after the other. Used once, by one thread. */
final class EventInNotes {

  private static final DocumentRef EVENT = DocumentRef.the(DocumentKind.EVENT);

  private final Event.Builder event;
  private final StanceReader stances;
  private final Nesting nesting = new Nesting();
  private final List<Prompt> prompts = new ArrayList<>();
  private final Map<String, Integer> promptByWording = new HashMap<>();
  private final List<FeedbackItem> items = new ArrayList<>();
  private final Map<Integer, FeedbackItem> itemByLine = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Prompt current;

  EventInNotes(EventId id, StanceReader stances) {
    this.event = Event.builder().id(id);
    this.stances = stances;
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

  void line(Piece line, LineRole role) {
    switch (role) {
      case PROMPT -> prompt(line);
      case REPEATED_PROMPT -> promptAgain(line);
      case ITEM -> item(line);
      default -> {
        // The page's own lines add nothing to the event.
      }
    }
  }

  NotesReading finish(SourceText text, List<LineUse> uses, LostPrompt lostPrompt) {
    findings.addAll(text.findings(EVENT));
    if (items.isEmpty()) {
      findings.add(Finding.of(NotesReader.NOTHING_SAID, EVENT, Place.root().member("feedback")));
    } else if (prompts.isEmpty()) {
      findings.add(Finding.of(NotesReader.NO_PROMPT, EVENT, Place.root().member("prompts")));
    } else {
      noticeItemsBeforePrompt();
    }
    for (int index : lostPrompt.suspectedIn(prompts, items)) {
      findings.add(about(NotesReader.PROMPT_LOST, index));
    }
    Event read = event.prompts(prompts).feedback(items).build();
    return new NotesReading(read, uses, Report.of(findings));
  }

  private void noticeItemsBeforePrompt() {
    long count = items.stream().filter(item -> item.getPrompt().isEmpty()).count();
    if (count > 0) {
      findings.add(about(NotesReader.BEFORE_PROMPT, 0).with("count", count));
    }
  }

  private void prompt(Piece line) {
    nesting.startSection();
    promptByWording.put(Wording.of(line.tokens()), prompts.size());
    Prompt prompt =
        Prompt.builder()
            .id(new PromptId("p" + (prompts.size() + 1)))
            .text(Words.of(line.text()))
            .origin(PromptOrigin.PRINTED)
            .source(SourceSpan.within(line.number(), line.span()))
            .build();
    prompts.add(prompt);
    current = prompt;
  }

  private void promptAgain(Piece line) {
    nesting.startSection();
    int index = promptByWording.getOrDefault(Wording.of(line.tokens()), 0);
    current = prompts.get(index);
    notice(NotesReader.PROMPT_REPEATED, Place.root().member("prompts").item(index), line);
  }

  private void item(Piece line) {
    Optional<FeedbackItem> parent =
        nesting.parentOf(line).map(above -> itemByLine.get(above.number()));
    boolean underLabel =
        parent.flatMap(FeedbackItem::getStance).filter(Stance.LABEL::equals).isPresent();
    FeedbackItem item =
        FeedbackItem.builder()
            .id(new FeedbackId("l" + line.number()))
            .text(Words.of(line.text()))
            .prompt(Optional.ofNullable(current).map(Prompt::getId))
            .parent(parent.map(FeedbackItem::getId))
            .source(SourceSpan.within(line.number(), line.span()))
            .stance(stances.stanceOf(line.tokens(), underLabel))
            .build();
    itemByLine.put(line.number(), item);
    items.add(item);
  }

  private void notice(FindingCode code, Place place, Piece line) {
    findings.add(Finding.of(code, EVENT, place).at(new TextPosition(line.number(), 1)));
  }

  private Finding about(FindingCode code, int index) {
    int line = items.get(index).getSource().map(SourceSpan::firstLine).orElse(1);
    return Finding.of(code, EVENT, Place.root().member("feedback").item(index))
        .at(new TextPosition(line, 1));
  }
}
