package org.coproduction.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Rung;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.publication.PublishedResponse;
import org.coproduction.publication.PublishedText;
import org.coproduction.theme.QuoteCheck;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LadderId;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.RungId;
import org.coproduction.value.Words;

/**
 * How things are put into words for one reader: the language, how much is said, and the documents
 * that titles and sentences are quoted from.
 */
final class Wording {

  private final Texts texts;
  private final Messages messages;
  private final Messages english;
  private final List<Ladder> ladders;
  private final Optional<LanguageTag> rubricLanguage;
  private final boolean detailed;

  Wording(
      Locale locale, List<Ladder> ladders, Optional<LanguageTag> rubricLanguage, boolean detailed) {
    this.texts = Texts.in(locale);
    this.messages = Messages.in(locale);
    this.english = Messages.in(Locale.ENGLISH);
    this.ladders = List.copyOf(ladders);
    this.rubricLanguage = rubricLanguage;
    this.detailed = detailed;
  }

  String language() {
    return texts.language();
  }

  boolean isDetailed() {
    return detailed;
  }

  String say(String key, Object... namesAndValues) {
    return texts.say(key, namesAndValues);
  }

  Phrase phrase(String key, Object... namesAndValues) {
    return Phrase.plain(say(key, namesAndValues));
  }

  Phrase strong(String key, Object... namesAndValues) {
    return Phrase.strong(say(key, namesAndValues));
  }

  Block.Paragraph paragraph(String key, Object... namesAndValues) {
    return new Block.Paragraph(phrase(key, namesAndValues));
  }

  /** When a response was carried out, and by when it is due. */
  List<Phrase> when(PublishedResponse response) {
    return Stream.concat(
            response.on().map(on -> phrase("publication.response.on").and(date(on))).stream(),
            response.dueBy().map(by -> phrase("publication.response.due").and(date(by))).stream())
        .toList();
  }

  String count(String key, int number) {
    return texts.count(key, number);
  }

  /** What a constant of the library is called. */
  String term(Enum<?> constant) {
    return texts.say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  String date(LocalDate date) {
    return texts.say(
        "date",
        "day",
        date.getDayOfMonth(),
        "month",
        texts.say("month." + date.getMonthValue()),
        "year",
        date.getYear());
  }

  /** A date as exactly as it is known. */
  Phrase date(ImpreciseDate date) {
    Optional<LocalDate> day = date.earliest();
    return day.isPresent() && day.equals(date.latest()) && !date.isQualified()
        ? Phrase.plain(date(day.get()))
        : Phrase.code(date.edtf());
  }

  /** A part of a whole with both numbers and, where there is something to be a part of, percent. */
  Phrase rate(long part, long whole, OptionalInt percent) {
    Phrase both = phrase("of", "met", part, "of", whole);
    return percent.isEmpty() ? both : both.and(say("percent", "n", percent.getAsInt()));
  }

  /**
   * What came through the publication gate, in its language; behind a quotation that does not stand
   * as it was said, how it stands.
   */
  Phrase published(PublishedText text) {
    Phrase words = quoted(text.text(), text.language());
    return text.quoted()
        .filter(verdict -> verdict != QuoteCheck.Verdict.VERIFIED)
        .map(verdict -> words.and(say("quote." + verdict.name())))
        .orElse(words);
  }

  /** Words of the rubric, in its language. */
  Phrase ofRubric(Words words) {
    return quoted(words.text(), rubricLanguage);
  }

  /** Words of the rubric with a mark of punctuation after them. */
  Phrase ofRubric(Words words, String mark) {
    return quoted(words.text() + mark, rubricLanguage);
  }

  /** Words of a ladder, in its language. */
  Phrase ofLadder(LadderId ladder, Words words) {
    return quoted(words.text(), ladder(ladder).flatMap(Ladder::getLanguage));
  }

  /** Words of a ladder with a mark of punctuation after them. */
  Phrase ofLadder(LadderId ladder, Words words, String mark) {
    return quoted(words.text() + mark, ladder(ladder).flatMap(Ladder::getLanguage));
  }

  Phrase title(LadderId id) {
    return ladder(id)
        .flatMap(Ladder::getTitle)
        .map(title -> ofLadder(id, title))
        .orElseGet(() -> Phrase.code(id.value()));
  }

  Phrase title(LadderId ladder, RungId rung) {
    return ladder(ladder).stream()
        .flatMap(known -> known.getRungs().stream())
        .filter(known -> known.getId().equals(rung))
        .findFirst()
        .map(Rung::getTitle)
        .map(title -> ofLadder(ladder, title))
        .orElseGet(() -> Phrase.code(rung.value()));
  }

  Optional<Ladder> ladder(LadderId id) {
    return ladders.stream().filter(ladder -> ladder.getId().equals(id)).findFirst();
  }

  /** What was found, in a sentence. */
  String sentence(Finding finding) {
    return messages.sentence(finding);
  }

  /** A text about findings of a code; where it is not there in the language, it is English. */
  Phrase about(FindingCode code, String text) {
    return messages.meaning(code).equals(english.meaning(code))
        ? quoted(text, Optional.of(new LanguageTag("en-GB")))
        : Phrase.plain(text);
  }

  Phrase remedy(FindingCode code) {
    return about(code, messages.remedy(code));
  }

  private Phrase quoted(String text, Optional<LanguageTag> from) {
    // A page in British English has no need to say that it quotes English.
    Optional<String> other =
        from.map(LanguageTag::value).filter(tag -> !isSame(tag, texts.language()));
    return new Phrase(List.of(new Span(text, Span.Style.PLAIN, other)));
  }

  private static boolean isSame(String tag, String other) {
    return tag.substring(0, 2).equals(other.substring(0, 2))
        && (tag.length() == 2 || tag.charAt(2) == '-');
  }
}
