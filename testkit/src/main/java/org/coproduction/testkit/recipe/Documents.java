package org.coproduction.testkit.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Responses;
import org.coproduction.json.Digests;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.Codings;
import org.coproduction.value.CharterId;
import org.coproduction.value.CodebookId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungRef;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeRef;

/**
 * The documents of one piece of work, drawn each by itself and then told of each other: what names
 * an event, a line, a theme or a rung names one that is there, where there is one.
 */
final class Documents {

  private final Map<Class<?>, List<Object>> there = new HashMap<>();
  private final Map<FeedbackRef, FeedbackItem> lines = new HashMap<>();

  private Documents() {}

  /** One dossier of drawn documents, and of whether they have fingerprints. */
  static Dossier together(List<Object> drawn) {
    Documents documents = new Documents();
    EvidenceForm form = (EvidenceForm) drawn.get(0);
    List<Event> events = documents.events(all(Event.class, drawn.get(1)));
    List<Codebook> codebooks = documents.codebooks(all(Codebook.class, drawn.get(2)));
    List<Ladder> ladders = documents.ladders(all(Ladder.class, drawn.get(6)));
    List<Charter> charters = charters(all(Charter.class, drawn.get(5)));
    Dossier dossier =
        Dossier.builder()
            .form(documents.named(EvidenceForm.class, form))
            .events(documents.named(Event.class, events))
            .codebooks(codebooks)
            .codings(documents.codings(all(Codings.class, drawn.get(3)), codebooks))
            .responses(documents.named(Responses.class, all(Responses.class, drawn.get(4))))
            .charters(charters)
            .ladders(ladders)
            .ladderMappings(all(LadderMapping.class, drawn.get(7)))
            .build();
    return drawn.get(8).equals(true) ? Digests.of(dossier) : dossier;
  }

  private static <T> List<T> all(Class<T> type, Object drawn) {
    return ((List<?>) drawn).stream().map(type::cast).toList();
  }

  private List<Event> events(List<Event> drawn) {
    List<Event> events = new ArrayList<>();
    for (Event event : drawn) {
      EventId id = new EventId(Vocabulary.numbered(EventId.class, events.size() + 1));
      events.add(Event.builder().from(event).id(id).build());
      add(EventId.class, id);
      for (FeedbackItem item : event.getFeedback()) {
        FeedbackRef line = new FeedbackRef(id, item.getId());
        add(FeedbackRef.class, line);
        lines.put(line, item);
      }
    }
    return events;
  }

  private List<Codebook> codebooks(List<Codebook> drawn) {
    List<Codebook> codebooks = new ArrayList<>();
    for (Codebook codebook : drawn) {
      CodebookId id = new CodebookId(Vocabulary.numbered(CodebookId.class, codebooks.size() + 1));
      codebooks.add(Codebook.builder().from(codebook).id(id).build());
      codebook.getThemes().forEach(theme -> add(ThemeRef.class, new ThemeRef(id, theme.getId())));
    }
    return codebooks;
  }

  private List<Ladder> ladders(List<Ladder> drawn) {
    for (Ladder ladder : drawn) {
      LadderId id = ladder.getId();
      ladder.getRungs().forEach(rung -> add(RungRef.class, new RungRef(id, rung.getId())));
    }
    return drawn;
  }

  private static List<Charter> charters(List<Charter> drawn) {
    List<Charter> charters = new ArrayList<>();
    for (Charter charter : drawn) {
      CharterId id = new CharterId("of-the-dossier-" + (charters.size() + 1));
      charters.add(Charter.builder().from(charter).id(id).build());
    }
    return charters;
  }

  private List<Codings> codings(List<Codings> drawn, List<Codebook> codebooks) {
    List<Codings> codings = new ArrayList<>();
    for (Codings document : named(Codings.class, drawn)) {
      Codings.Builder whole = Codings.builder().from(document);
      codebooks.forEach(book -> whole.codebook(book.getId()).versionLabel(book.getVersionLabel()));
      codings.add(
          whole
              .codings(document.getCodings().stream().map(one -> coding(one, codebooks)).toList())
              .build());
    }
    return codings;
  }

  /** Marks words of the line that it is about: whatever is marked, the line is longer than none. */
  private Coding coding(Coding coding, List<Codebook> codebooks) {
    Coding.Builder whole = Coding.builder().from(coding);
    FeedbackItem line = lines.get(coding.getItem());
    if (line != null && !coding.getSpans().isEmpty()) {
      int length = line.getText().length();
      whole.spans(
          coding.getSpans().stream()
              .map(span -> span.end() <= length ? span : new TextSpan(0, length))
              .distinct()
              .toList());
    }
    codebooks.forEach(book -> whole.theme(book.getThemes().get(0).getId()));
    return whole.build();
  }

  private <T> T named(Class<T> type, T document) {
    Object named = Rewrite.record(document, type, (owner, of, member, value) -> one(member, value));
    if (named == null) {
      throw new IllegalStateException("nothing is left out here");
    }
    return type.cast(named);
  }

  private <T> List<T> named(Class<T> type, List<T> documents) {
    return documents.stream().map(document -> named(type, document)).toList();
  }

  private Object one(RecordParts.Member member, Object value) {
    List<Object> open = there.getOrDefault(member.held(), List.of());
    boolean isItsOwn = member.name().equals("id");
    return open.isEmpty() || isItsOwn
        ? value
        : open.get(Math.floorMod(text(value).hashCode(), open.size()));
  }

  /** What tells one name from another, without its mask. */
  private static String text(Object name) {
    StringBuilder text = new StringBuilder();
    for (Object part : RecordParts.of(name.getClass()).values(name).values()) {
      text.append(part instanceof Record inner ? text(inner) : part);
    }
    return text.toString();
  }

  private void add(Class<?> kind, Object name) {
    there.computeIfAbsent(kind, unseen -> new ArrayList<>()).add(name);
  }
}
