package org.coproduction.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.PublishedTable;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.privacy.FreeText;
import org.coproduction.privacy.FreeTexts;
import org.coproduction.privacy.KnownNames;
import org.coproduction.privacy.TextRole;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;

/** One piece of work on its way through the gate. Used by one thread, once. */
final class Passage {

  private final PublicationPolicy policy;
  private final Publishable work;
  private final TextGate texts;
  private final CountGate counts;
  private final Withdrawn withdrawn;
  private final Map<FeedbackRef, PublishedText> quotes = new LinkedHashMap<>();
  private final Map<ThemeRef, PublishedText> titles = new HashMap<>();

  Passage(
      PublicationPolicy policy, List<ReleasedTable> before, Publishable work, List<Trace> traces) {
    this.policy = policy;
    this.work = work;
    this.withdrawn = new Withdrawn(work.events());
    this.texts = new TextGate(policy, TakenBack.of(withdrawn.texts(), traces), names(work));
    this.counts = new CountGate(policy.smallNumbers(), before, texts);
  }

  private static KnownNames names(Publishable work) {
    List<FreeText> texts = new ArrayList<>();
    work.events().forEach(event -> texts.addAll(FreeTexts.in(event)));
    work.responses().forEach(responses -> texts.addAll(FreeTexts.in(responses)));
    work.form().ifPresent(form -> texts.addAll(FreeTexts.in(form)));
    return KnownNames.in(texts.stream().map(FreeText::words).toList());
  }

  GateResult<PublishedWork> result() {
    List<PublishedEvent> events = new ArrayList<>();
    for (int at = 0; at < work.events().size(); at++) {
      events.add(event(work.events().get(at), new DocumentRef(DocumentKind.EVENT, at)));
    }
    Set<FeedbackRef> underThemes = new HashSet<>();
    List<PublishedTheme> themes = themes(underThemes);
    List<PublishedText> others = new ArrayList<>();
    quotes.forEach(
        (ref, quote) -> {
          if (!underThemes.contains(ref)) {
            others.add(quote);
          }
        });
    OnRecord onRecord = new OnRecord(work.events(), work.codings(), withdrawn);
    ResponseGate responses = new ResponseGate(texts, onRecord, quotes, titles);
    List<PublishedResponse> answers = new ArrayList<>();
    for (int at = 0; at < work.responses().size(); at++) {
      answers.addAll(
          responses.responses(
              work.responses().get(at), new DocumentRef(DocumentKind.RESPONSES, at)));
    }
    List<PublishedSignature> signatures =
        work.form()
            .map(form -> new SignatureGate(policy, texts).signatures(form))
            .orElseGet(List::of);
    return new GateResult<>(
        new PublishedWork(events, themes, others, answers, signatures),
        texts.held(),
        counts.releases());
  }

  private PublishedEvent event(Event event, DocumentRef document) {
    Optional<LanguageTag> language = event.getLanguage();
    Place root = Place.root();
    Optional<PublishedText> title =
        texts.text(event.getTitle(), language, TextRole.NAME, document, root.member("title"));
    Optional<PublishedText> area =
        texts.text(
            event.getArea().flatMap(known -> known.name()),
            language,
            TextRole.NAME,
            document,
            root.member("area").member("name"));
    List<PublishedText> prompts = new ArrayList<>();
    for (int at = 0; at < event.getPrompts().size(); at++) {
      texts
          .text(
              event.getPrompts().get(at).getText(),
              language,
              TextRole.ACCOUNT,
              document,
              root.member("prompts").item(at).member("text"))
          .ifPresent(prompts::add);
    }
    List<PublishedText> venues = new ArrayList<>();
    for (int at = 0; at < event.getSessions().size(); at++) {
      texts
          .text(
              event.getSessions().get(at).getVenue(),
              language,
              TextRole.VENUE,
              document,
              root.member("sessions").item(at).member("venue"))
          .ifPresent(venues::add);
    }
    List<PublishedAttendance> attendance =
        new AttendanceGate(texts, counts).attendance(event, Withdrawn.groups(event), document);
    for (int at = 0; at < event.getFeedback().size(); at++) {
      FeedbackItem item = event.getFeedback().get(at);
      FeedbackRef ref = new FeedbackRef(event.getId(), item.getId());
      texts
          .quote(
              item,
              withdrawn.isOut(ref),
              item.getLanguage().or(event::getLanguage),
              document,
              root.member("feedback").item(at))
          .ifPresent(quote -> quotes.put(ref, quote));
    }
    return new PublishedEvent(
        title, event.getOn().map(Passage::withoutWords), area, venues, prompts, attendance);
  }

  private List<PublishedTheme> themes(Set<FeedbackRef> underThemes) {
    Mentions mentions = new Mentions(work.events(), work.codings(), withdrawn);
    List<PublishedTheme> themes = new ArrayList<>();
    for (int at = 0; at < work.codebooks().size(); at++) {
      Codebook codebook = work.codebooks().get(at);
      DocumentRef document = new DocumentRef(DocumentKind.CODEBOOK, at);
      Place place = Place.root().member("themes");
      Map<ThemeId, List<FeedbackRef>> lines = mentions.in(codebook);
      List<List<Integer>> rows = new ArrayList<>();
      for (Theme theme : codebook.getThemes()) {
        rows.add(List.of(lines.getOrDefault(theme.getId(), List.of()).size()));
      }
      Optional<PublishedTable> table =
          counts.publish(
              new TableKey(TableKey.Kind.THEMES, codebook.getId()),
              Counted.MENTIONS,
              rows,
              document,
              place);
      for (int row = 0; row < rows.size(); row++) {
        Theme theme = codebook.getThemes().get(row);
        int number = row;
        Optional<PublishedCount> count = table.map(shown -> shown.count(number, 0));
        Optional<PublishedText> title =
            texts.text(
                Optional.of(theme.getTitle()),
                codebook.getLanguage(),
                TextRole.NAME,
                document,
                place.item(row).member("title"));
        if (title.isPresent()) {
          titles.put(new ThemeRef(codebook.getId(), theme.getId()), title.get());
          themes.add(
              new PublishedTheme(
                  title.get(),
                  texts.text(
                      theme.getDefinition(),
                      codebook.getLanguage(),
                      TextRole.ACCOUNT,
                      document,
                      place.item(row).member("definition")),
                  count,
                  isKnownToBeRaised(count, rows.get(row).get(0)),
                  under(count, lines.getOrDefault(theme.getId(), List.of()), underThemes)));
        }
      }
    }
    return themes;
  }

  private boolean isKnownToBeRaised(Optional<PublishedCount> count, int lines) {
    return lines > 0
        && count
            .filter(
                shown -> policy.smallNumbers().keepZero() || shown instanceof PublishedCount.Shown)
            .isPresent();
  }

  /**
   * Quotes can be counted. So a theme whose count is hidden has none under it, and none has more
   * than any theme must have whose count is shown.
   */
  private List<PublishedText> under(
      Optional<PublishedCount> count, List<FeedbackRef> lines, Set<FeedbackRef> underThemes) {
    if (count.filter(PublishedCount.Shown.class::isInstance).isEmpty()) {
      return List.of();
    }
    List<FeedbackRef> quoted =
        lines.stream()
            .filter(quotes::containsKey)
            .limit(policy.smallNumbers().highestHidden() + 1L)
            .toList();
    underThemes.addAll(quoted);
    return quoted.stream().map(quotes::get).map(Objects::requireNonNull).toList();
  }

  /** The words of a date are somebody's own. */
  static ImpreciseDate withoutWords(ImpreciseDate date) {
    return ImpreciseDate.parse(date.edtf());
  }
}
