package org.coproduction.loop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Mention;
import org.coproduction.theme.Mentions;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ThemeRef;

/** Puts what was asked and what was done side by side, over several pieces of work. Used once. */
final class AskReader {

  static final Comparator<ThemeRef> BY_IDENTIFIER =
      Comparator.comparing((ThemeRef ref) -> ref.codebook().value())
          .thenComparing(ref -> ref.theme().value());

  private final Optional<ImpreciseDate> asOf;
  private final Map<EventId, Event> events = new LinkedHashMap<>();
  private final List<Codings> codings = new ArrayList<>();
  private final List<Response> done = new ArrayList<>();

  AskReader(Collection<Dossier> dossiers, LocalDate day) {
    ImpreciseDate today = ImpreciseDate.of(day);
    this.asOf = Optional.of(today);
    for (Dossier dossier : dossiers) {
      dossier.getEvents().stream()
          .filter(event -> !isStillToCome(event.getOn()))
          .forEach(event -> events.putIfAbsent(event.getId(), event));
      for (Codings document : dossier.getCodings()) {
        codings.add(
            Codings.builder()
                .from(document)
                .codings(
                    document.getCodings().stream()
                        .filter(coding -> !isStillToCome(coding.getOn()))
                        .toList())
                .build());
      }
      dossier.getResponses().stream()
          .flatMap(document -> document.getResponses().stream())
          .filter(response -> response.getProvenance().stands())
          .filter(response -> response.getKind() == ResponseKind.DID)
          .filter(response -> LoopState.of(response, today).isAnswered())
          .forEach(done::add);
    }
  }

  List<AskedAgain> askedAgain() {
    Set<FeedbackRef> standing = standing();
    Map<ThemeRef, Map<EventId, Integer>> asks = new TreeMap<>(BY_IDENTIFIER);
    Map<FeedbackRef, Set<ThemeRef>> themes = new HashMap<>();
    for (Mention mention : Mentions.of(events.values(), codings).mentions()) {
      if (mention.confirmed() && standing.contains(mention.item())) {
        themes.computeIfAbsent(mention.item(), any -> new HashSet<>()).add(mention.theme());
        if (mention.isAsk()) {
          asks.computeIfAbsent(mention.theme(), any -> new LinkedHashMap<>())
              .merge(mention.item().event(), 1, Integer::sum);
        }
      }
    }
    List<AskedAgain> again = new ArrayList<>();
    asks.forEach(
        (theme, byEvent) -> {
          if (byEvent.size() > 1) {
            again.add(AskedAgain.of(theme, asked(byEvent), doneAbout(theme, themes)));
          }
        });
    return List.copyOf(again);
  }

  private Set<FeedbackRef> standing() {
    Set<FeedbackRef> standing = new HashSet<>();
    for (Event event : events.values()) {
      for (FeedbackItem item : event.getFeedback()) {
        if (item.getProvenance().stands()) {
          standing.add(new FeedbackRef(event.getId(), item.getId()));
        }
      }
    }
    return standing;
  }

  private List<Asked> asked(Map<EventId, Integer> byEvent) {
    List<Asked> asked = new ArrayList<>();
    byEvent.forEach(
        (event, asks) ->
            asked.add(
                new Asked(
                    event, Optional.ofNullable(events.get(event)).flatMap(Event::getOn), asks)));
    return asked;
  }

  /** A response is about the themes that it names; where it names none, those of its lines. */
  private List<ImpreciseDate> doneAbout(ThemeRef theme, Map<FeedbackRef, Set<ThemeRef>> themes) {
    return done.stream()
        .filter(
            response ->
                response.getThemes().isEmpty()
                    ? response.getSaid().stream()
                        .anyMatch(line -> themes.getOrDefault(line, Set.of()).contains(theme))
                    : response.getThemes().contains(theme))
        .map(Response::getWhen)
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean isStillToCome(Optional<ImpreciseDate> when) {
    return LoopState.isStillToCome(when, asOf);
  }
}
