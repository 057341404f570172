package org.coproduction.exchange;

import static org.coproduction.exchange.ThemeFinderDialect.CONSULT;
import static org.coproduction.exchange.ThemeFinderDialect.THEMEFINDER;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coproduction.event.Event;
import org.coproduction.exchange.ResponsePosition.Position;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;
import org.coproduction.json.JsonText;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.Reading;
import org.coproduction.json.TokenSource;
import org.coproduction.json.UnreadableException;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;

/** Reads what ThemeFinder and Consult say of responses. Findings carry the line of the file. */
final class ThemeFinderResponses {

  private static final Set<String> KNOWN =
      Set.of(
          THEMEFINDER.item(),
          THEMEFINDER.themes(),
          THEMEFINDER.position(),
          CONSULT.item(),
          CONSULT.themes(),
          CONSULT.position(),
          "stances");

  private final EventId event;

  /** What a coding of a response marks; nothing at all where that is no line of the event. */
  private final Function<FeedbackId, Optional<List<TextSpan>>> marked;

  private final CoderId coder;
  private final ExchangeLimits limits;
  private final Notes notes;
  private final List<Coding> codings = new ArrayList<>();
  private final List<ResponsePosition> positions = new ArrayList<>();
  private final List<FeedbackId> withoutTheme = new ArrayList<>();

  private ThemeFinderResponses(
      EventId event,
      Function<FeedbackId, Optional<List<TextSpan>>> marked,
      CoderId coder,
      ExchangeLimits limits) {
    this.event = event;
    this.marked = marked;
    this.coder = coder;
    this.limits = limits;
    this.notes = new Notes(DocumentKind.CODINGS, limits);
  }

  /** Of responses that are not at hand. */
  static ThemeFinderResponses of(EventId event, CoderId coder, ExchangeLimits limits) {
    return new ThemeFinderResponses(event, item -> Optional.of(List.of()), coder, limits);
  }

  /** Of the lines of an event. */
  static ThemeFinderResponses of(Event event, CoderId coder, ExchangeLimits limits) {
    Map<FeedbackId, List<TextSpan>> whole = new HashMap<>();
    for (FeedbackItem item : event.getFeedback()) {
      whole.putIfAbsent(item.getId(), List.of(new TextSpan(0, item.getText().length())));
    }
    return new ThemeFinderResponses(
        event.getId(), item -> Optional.ofNullable(whole.get(item)), coder, limits);
  }

  Reading<MachineCodings> read(byte[] document, CodebookId codebook, VersionLabel version) {
    if (document.length > limits.documentSize()) {
      notes.add(ExchangeCodes.TOO_LARGE, Place.root(), new TextPosition(1, 1));
    } else if (firstSign(document) == '[') {
      takeWhole(document);
    } else {
      takeLines(document);
    }
    return notes.reading(
        () ->
            new MachineCodings(
                Codings.builder()
                    .codebook(codebook)
                    .versionLabel(version)
                    .addAllCodings(codings)
                    .build(),
                positions,
                withoutTheme));
  }

  private static int firstSign(byte[] document) {
    int at = 0;
    while (at < document.length && document[at] <= ' ') {
      // The bytes of a byte order mark are negative.
      at++;
    }
    return at < document.length ? document[at] : -1;
  }

  private void takeWhole(byte[] document) {
    parse(document, 1).ifPresent(whole -> whole.elements().forEach(this::take));
  }

  private void takeLines(byte[] document) {
    int from = 0;
    int number = 0;
    boolean isEmpty = true;
    while (from < document.length && !notes.isFull()) {
      int to = from;
      while (to < document.length && document[to] != '\n') {
        to++;
      }
      number++;
      byte[] line = Arrays.copyOfRange(document, from, to);
      if (!new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
        isEmpty = false;
        int at = number;
        parse(line, at).ifPresent(value -> take(value, new TextPosition(at, 1)));
      }
      from = to + 1;
    }
    if (isEmpty) {
      notes.add(ExchangeCodes.EMPTY, Place.root(), new TextPosition(1, 1));
    }
  }

  private Optional<ForeignJson> parse(byte[] text, int line) {
    DocumentRef document = DocumentRef.the(DocumentKind.CODINGS);
    try (TokenSource tokens = JsonText.tokens(text, ReadLimits.standard())) {
      return Optional.of(ForeignJson.only(tokens));
    } catch (UnreadableException unreadable) {
      var finding = unreadable.finding(document);
      TextPosition position = finding.position().orElse(new TextPosition(1, 1));
      notes.add(finding.at(new TextPosition(line + position.line() - 1, position.column())));
      return Optional.empty();
    }
  }

  private void take(ForeignJson response) {
    take(response, response.position());
  }

  private void take(ForeignJson response, TextPosition position) {
    if (!response.isObject()) {
      notes.add(ExchangeCodes.WRONG_SHAPE, Place.root(), position);
      return;
    }
    if (!KNOWN.containsAll(response.members().keySet())) {
      notes.add(ExchangeCodes.NOT_UNDERSTOOD, Place.root(), position);
    }
    Optional<String> id =
        response.member(THEMEFINDER.item(), CONSULT.item()).flatMap(ForeignJson::word);
    Optional<ForeignJson> themes = response.member(THEMEFINDER.themes(), CONSULT.themes());
    Optional<ForeignJson> said = response.member(THEMEFINDER.position(), CONSULT.position());
    if (id.isEmpty() || (themes.isEmpty() && said.isEmpty())) {
      notes.add(ExchangeCodes.MISSING_MEMBER, Place.root(), position);
      return;
    }
    try {
      FeedbackId item = new FeedbackId(id.get());
      Optional<List<TextSpan>> words = marked.apply(item);
      if (words.isEmpty()) {
        notes.add(ExchangeCodes.ITEM_UNKNOWN, Place.root(), position);
        return;
      }
      said.ifPresent(word -> takePosition(item, word, position));
      if (themes.isPresent()) {
        takeThemes(item, words.get(), themes.get(), response.member("stances"), position);
      }
    } catch (MalformedValueException refused) {
      notes.add(ExchangeCodes.WRONG_SHAPE, Place.root(), position);
    }
  }

  private void takePosition(FeedbackId item, ForeignJson said, TextPosition position) {
    Optional<Position> read = said.word().flatMap(Position::read);
    if (read.isPresent()) {
      positions.add(new ResponsePosition(item, read.get()));
    } else {
      notes.add(ExchangeCodes.NOT_UNDERSTOOD, Place.root(), position);
    }
  }

  private void takeThemes(
      FeedbackId item,
      List<TextSpan> words,
      ForeignJson themes,
      Optional<ForeignJson> stances,
      TextPosition position) {
    if (!themes.isArray() || stances.filter(given -> !given.isArray()).isPresent()) {
      notes.add(ExchangeCodes.WRONG_SHAPE, Place.root(), position);
      return;
    }
    int count = themes.elements().size();
    if (count == 0) {
      withoutTheme.add(item);
    }
    List<ForeignJson> given = stances.map(ForeignJson::elements).orElse(List.of());
    boolean isEven = given.size() == count;
    if (!given.isEmpty() && !isEven) {
      notes.add(ExchangeCodes.STANCES_UNEVEN, Place.root(), position);
    }
    for (int at = 0; at < count; at++) {
      Optional<String> theme = themes.elements().get(at).word();
      if (theme.isEmpty()) {
        notes.add(ExchangeCodes.WRONG_SHAPE, Place.root(), position);
        return;
      }
      codings.add(
          Coding.builder()
              .item(new FeedbackRef(event, item))
              .theme(new ThemeId(theme.get()))
              .coder(coder)
              .status(CodingStatus.SUGGESTED)
              .spans(words)
              .stance(isEven ? stance(given.get(at), position) : Optional.empty())
              .build());
    }
  }

  /** The two stances that ThemeFinder knows; any other word means nothing that we know of. */
  private Optional<Stance> stance(ForeignJson said, TextPosition position) {
    String word = said.word().orElse("");
    if (word.equals(Stance.POSITIVE.name()) || word.equals(Stance.NEGATIVE.name())) {
      return Optional.of(Stance.valueOf(word));
    }
    notes.add(ExchangeCodes.NOT_UNDERSTOOD, Place.root(), position);
    return Optional.empty();
  }
}
