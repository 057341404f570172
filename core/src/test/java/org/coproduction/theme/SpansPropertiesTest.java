package org.coproduction.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/**
 * A span cuts out of a text what it is about, whatever stands around it: emoji of one code point
 * and of several, combining marks, CRLF, curly quotes, text from right to left.
 */
class SpansPropertiesTest {

  private static final CodingSuggester SUGGESTER =
      CodingSuggester.of(
          Codebook.builder()
              .id(new CodebookId("book"))
              .versionLabel(new VersionLabel("1"))
              .addThemes(
                  Theme.builder()
                      .id(new ThemeId("TPT"))
                      .title(Words.of("Transport"))
                      .addCues(Words.of("school transport"), Words.of("cr\u00E8che"))
                      .build())
              .build());

  /** What can stand around a cue; each part ends with something that is of no word. */
  @Provide
  Arbitrary<String> surroundings() {
    return Arbitraries.of(
            "\uD83D\uDE00 ",
            "\uD83D\uDC69\u200D\uD83D\uDC67 ",
            "\uD83C\uDDEC\uD83C\uDDE7 ",
            "e\u0301te\u0301 ",
            "\r\n",
            "\u201Cyes\u201D ",
            "it\u2019s ",
            "\u05E9\u05DC\u05D5\u05DD ",
            "\u0645\u0631\u062D\u0628\u0627\u060C ",
            "\u202Eabc\u202C ",
            "\u00AD ",
            "\uD835\uDC00\uD835\uDC01 ",
            ", ")
        .list()
        .ofMaxSize(6)
        // Words are kept without the white space around them.
        .map(parts -> "\u00B7 " + String.join("", parts) + "\u00B7 ");
  }

  @Provide
  Arbitrary<String> cues() {
    return Arbitraries.of(
        "school transport",
        "School\u2011Transport",
        "school  transports",
        "cre\u0300che",
        "CR\u00C8CHES",
        "school\u2019s transport");
  }

  @Property
  void aCueIsMarkedWhereItStands(
      @ForAll("surroundings") String before,
      @ForAll("cues") String cue,
      @ForAll("surroundings") String after) {
    String text = before + cue + " " + after;

    List<Suggestion> suggestions = SUGGESTER.suggest(Words.of(text)).suggestions();

    assertThat(suggestions).hasSize(1);
    assertThat(suggestions.get(0).spans()).containsExactly(span(before, cue));
    assertThat(cut(text, suggestions.get(0).spans().get(0))).isEqualTo(kept(cue));
    assertThat(suggestions.get(0).cues().get(0).span()).isEqualTo(span(before, cue));
  }

  @Property
  void aCodingMarksTheSameWordsInEveryLineOfAnEvent(
      @ForAll("surroundings") String one, @ForAll("surroundings") String other) {
    List<String> said = List.of(one + "school transport ", other + "cre\u0300che");
    Event event =
        Event.builder()
            .id(new EventId("e"))
            .addFeedback(item("1", said.get(0)), item("2", said.get(1)))
            .build();

    Codings codings = SUGGESTER.suggest(event).codings(new CoderId("program"));

    assertThat(codings.getCodings())
        .extracting(coding -> coding.getSpans())
        .containsExactly(
            List.of(span(one, "school transport")), List.of(span(other, "cre\u0300che")));
  }

  private static FeedbackItem item(String id, String text) {
    return FeedbackItem.builder().id(new FeedbackId(id)).text(Words.of(text)).build();
  }

  @Provide
  Arbitrary<List<String>> quoted() {
    return Combinators.combine(surroundings(), surroundings(), surroundings())
        .as((before, inside, after) -> List.of(before, "we " + inside + "wait", " " + after));
  }

  @Property
  void aQuoteIsFoundWhereItStands(@ForAll("quoted") List<String> parts) {
    String text = String.join("", parts);

    QuoteCheck check = QuoteCheck.of(Words.of(parts.get(1)), Words.of(text));

    assertThat(check.verdict()).isEqualTo(QuoteCheck.Verdict.VERIFIED);
    assertThat(cut(text, check.spans().get(0))).isEqualTo(kept(parts.get(1)));
  }

  @Property
  void aQuoteWithItsSignsWrittenOtherwiseIsFoundWhereItStands(
      @ForAll("surroundings") String before, @ForAll("surroundings") String after) {
    String said = "it\u2019s \u201Cour\u201D\r\nplan";
    String text = before + said + " " + after;

    QuoteCheck check = QuoteCheck.of(Words.of("it's \"our\" plan"), Words.of(text));

    assertThat(check.verdict()).isEqualTo(QuoteCheck.Verdict.REPAIRED);
    assertThat(check.spans()).containsExactly(span(before, said));
    assertThat(cut(text, check.spans().get(0))).isEqualTo(kept(said));
  }

  private static TextSpan span(String before, String marked) {
    int start = length(before);
    return new TextSpan(start, start + length(marked));
  }

  private static int length(String text) {
    String kept = kept(text);
    return kept.codePointCount(0, kept.length());
  }

  private static String kept(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String cut(String text, TextSpan span) {
    String kept = Words.of(text).text();
    int from = kept.offsetByCodePoints(0, span.start());
    return kept.substring(from, kept.offsetByCodePoints(0, span.end()));
  }
}
