package org.coproduction.loop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coproduction.dossier.Dossier;
import org.coproduction.dossier.NewThemes;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.Words;

/** Follows what was said through a dossier, in one pass over each kind of document. Used once. */
final class LoopReader {

  private final Dossier dossier;
  private final LocalDate day;
  private final ImpreciseDate asOf;

  /** The lines of the dossier, each with its themes. */
  private final Map<FeedbackRef, Set<ThemeRef>> lines = new LinkedHashMap<>();

  private final Map<FeedbackRef, Words> texts = new HashMap<>();

  private final Map<ThemeRef, Raised> raised = new TreeMap<>(AskReader.BY_IDENTIFIER);
  private final List<AnswerOnRecord> responses = new ArrayList<>();

  LoopReader(Dossier dossier, LocalDate day) {
    this.dossier = dossier;
    this.day = day;
    this.asOf = ImpreciseDate.of(day);
  }

  LoopReport report() {
    dossier.getEvents().forEach(this::read);
    dossier.getCodings().forEach(this::read);
    lines.forEach(
        (line, themes) ->
            themes.forEach(
                theme -> raised.computeIfAbsent(theme, t -> new Raised()).said(line.event())));
    for (int index = 0; index < dossier.getResponses().size(); index++) {
      DocumentRef document = new DocumentRef(DocumentKind.RESPONSES, index);
      List<Response> all = dossier.getResponses().get(index).getResponses();
      for (int at = 0; at < all.size(); at++) {
        if (all.get(at).getProvenance().stands()) {
          read(all.get(at), document, Place.root().member("responses").item(at));
        }
      }
    }
    List<FeedbackRef> withoutTheme =
        lines.entrySet().stream()
            .filter(line -> line.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    return new LoopReport(
        day,
        raised.entrySet().stream().map(theme -> theme.getValue().of(theme.getKey())).toList(),
        withoutTheme,
        new OutOf(lines.size() - withoutTheme.size(), lines.size()),
        responses,
        AskedAgain.in(List.of(dossier), day),
        newThemes());
  }

  /** Of the same lines and codings as everything else in the report. */
  private NewThemes newThemes() {
    Map<EventId, Event> events = new LinkedHashMap<>();
    for (Event event : dossier.getEvents()) {
      if (!isStillToCome(event.getOn())) {
        List<FeedbackItem> standing =
            event.getFeedback().stream().filter(item -> item.getProvenance().stands()).toList();
        events.putIfAbsent(event.getId(), Event.builder().from(event).feedback(standing).build());
      }
    }
    List<Codings> confirmed =
        dossier.getCodings().stream()
            .map(
                document ->
                    Codings.builder()
                        .from(document)
                        .codings(document.getCodings().stream().filter(this::counts).toList())
                        .build())
            .toList();
    return NewThemes.of(events.values(), confirmed);
  }

  private boolean counts(Coding coding) {
    return coding.getStatus() == CodingStatus.CONFIRMED && !isStillToCome(coding.getOn());
  }

  private void read(Event event) {
    if (!isStillToCome(event.getOn())) {
      for (FeedbackItem item : event.getFeedback()) {
        if (item.getProvenance().stands()) {
          FeedbackRef line = new FeedbackRef(event.getId(), item.getId());
          lines.putIfAbsent(line, new LinkedHashSet<>());
          texts.putIfAbsent(line, item.getText());
        }
      }
    }
  }

  private void read(Codings codings) {
    for (Coding coding : codings.getCodings()) {
      Set<ThemeRef> themes = lines.get(coding.getItem());
      Words said = texts.get(coding.getItem());
      if (themes != null && said != null && counts(coding) && coding.marksWordsOf(said)) {
        themes.add(new ThemeRef(codings.getCodebook(), coding.getTheme()));
      }
    }
  }

  private void read(Response response, DocumentRef document, Place place) {
    LoopState state = LoopState.of(response, asOf);
    Set<ThemeRef> themes = new LinkedHashSet<>(response.getThemes());
    boolean behind = response.getThemes().stream().anyMatch(raised::containsKey);
    for (FeedbackRef said : response.getSaid()) {
      Set<ThemeRef> ofLine = lines.get(said);
      behind |= ofLine != null;
      if (ofLine != null && response.getThemes().isEmpty()) {
        themes.addAll(ofLine);
      }
    }
    boolean promise = state.answer().equals(Optional.of(ResponseKind.WILL_DO));
    Optional<ImpreciseDate> dueBy = promise ? response.getDueBy() : Optional.empty();
    AnswerOnRecord answer =
        new AnswerOnRecord(
            response.getId(),
            document,
            place,
            state,
            dueBy,
            dueBy.map(due -> due.isBefore(asOf)).orElse(Known.NO),
            told(response),
            behind);
    responses.add(answer);
    for (ThemeRef theme : themes) {
      Raised known = raised.get(theme);
      if (known != null && state.isAnswered()) {
        known.answered(answer);
      }
    }
  }

  private List<Told> told(Response response) {
    return response.getTold().stream()
        .filter(telling -> LoopState.tells(telling, response, Optional.of(asOf)))
        .flatMap(
            telling ->
                telling.getChannel().stream()
                    .map(how -> new Told(telling.getTo(), telling.getWhen(), how)))
        .toList();
  }

  private boolean isStillToCome(Optional<ImpreciseDate> when) {
    return LoopState.isStillToCome(when, Optional.of(asOf));
  }

  /** What is known of one theme while reading. */
  private static final class Raised {

    private final Map<EventId, Integer> mentions = new LinkedHashMap<>();
    private final List<AnswerOnRecord> answers = new ArrayList<>();

    void said(EventId event) {
      mentions.merge(event, 1, Integer::sum);
    }

    void answered(AnswerOnRecord answer) {
      answers.add(answer);
    }

    ThemeLoop of(ThemeRef theme) {
      return new ThemeLoop(
          theme,
          mentions.values().stream().mapToInt(Integer::intValue).sum(),
          List.copyOf(mentions.keySet()),
          answers.stream()
              .map(AnswerOnRecord::state)
              .min(Comparator.naturalOrder())
              .orElse(LoopState.RAISED),
          answers);
    }
  }
}
