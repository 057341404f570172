package org.coproduction.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;

/**
 * Whether a quotation says what was said.
 *
 * <p>What is not held against a quotation, because typing and printing change it: how much white
 * space there is and of what kind, straight or curly quotation marks and apostrophes, the kind of
 * dash, a soft hyphen, quotation marks around the whole, a full stop at its end, and a capital at
 * its beginning. {@code […]}, {@code [...]}, {@code …} and {@code ...} stand for words left out;
 * what is quoted on both sides must follow in order. A word that was left out, added or changed
 * without such a mark is, whatever it is. A "not", "never" or "don't" that stands right before the
 * quotation or in one of its gaps was dropped, and to drop it turns a sentence round.
 *
 * @param verdict whether it says what was said
 * @param spans where its parts stand, in code points of what was said; none where unverified
 */
public record QuoteCheck(Verdict verdict, List<TextSpan> spans) {

  /** Words that turn a sentence round, without their apostrophes. */
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "no",
          "never",
          "none",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "without",
          "hardly",
          "cannot",
          "cant",
          "dont",
          "doesnt",
          "didnt",
          "isnt",
          "arent",
          "wasnt",
          "werent",
          "wont",
          "wouldnt",
          "couldnt",
          "shouldnt",
          "havent",
          "hasnt",
          "hadnt",
          "aint");

  /** Whether a quotation says what was said. */
  public enum Verdict {
    /** It stands there as it is, sign for sign. */
    VERIFIED,
    /** It stands there, with the signs written otherwise or with marked gaps. */
    REPAIRED,
    /** It does not stand there. */
    UNVERIFIED
  }

  /** Makes a check; the list is copied. */
  public QuoteCheck {
    spans = List.copyOf(spans);
  }

  /**
   * Looks for a quotation in what was said.
   *
   * @param quote the quotation
   * @param said what was said
   * @return whether it is there, and where
   */
  public static QuoteCheck of(Words quote, Words said) {
    Optional<TextSpan> asItStands = asItStands(quote.text(), said.text());
    if (asItStands.isPresent()) {
      return judged(Verdict.VERIFIED, List.of(asItStands.get()), said);
    }
    PlainText plain = PlainText.of(said.text());
    List<TextSpan> spans = new ArrayList<>();
    int from = 0;
    for (String part : PlainText.parts(quote.text())) {
      int at = plain.indexOf(part, from, spans.isEmpty());
      if (at < 0) {
        return new QuoteCheck(Verdict.UNVERIFIED, List.of());
      }
      from = at + part.length();
      spans.add(plain.span(at, from));
    }
    return spans.isEmpty()
        ? new QuoteCheck(Verdict.UNVERIFIED, List.of())
        : judged(Verdict.REPAIRED, spans, said);
  }

  private static QuoteCheck judged(Verdict verdict, List<TextSpan> spans, Words said) {
    return dropsNegation(Tokens.of(said.text()), spans)
        ? new QuoteCheck(Verdict.UNVERIFIED, List.of())
        : new QuoteCheck(verdict, spans);
  }

  private static boolean dropsNegation(Tokens said, List<TextSpan> spans) {
    int from = spans.get(0).start();
    int to = spans.get(spans.size() - 1).end();
    for (int at = 0; at < said.size(); at++) {
      TextSpan word = said.span(at, at + 1);
      boolean rightBefore =
          word.end() <= from
              && at + 1 < said.size()
              && said.span(at + 1, at + 2).start() >= from
              && !said.startsSentence(at + 1);
      boolean inGap =
          word.start() >= from
              && word.end() <= to
              && spans.stream()
                  .noneMatch(span -> span.start() <= word.start() && word.end() <= span.end());
      if ((rightBefore || inGap) && NEGATIONS.contains(said.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whole words only: "able" does not stand in "unable". */
  private static Optional<TextSpan> asItStands(String quote, String said) {
    for (int at = said.indexOf(quote); at >= 0; at = said.indexOf(quote, at + 1)) {
      if (PlainText.isWhole(said, at, at + quote.length())) {
        int start = said.codePointCount(0, at);
        int end = start + quote.codePointCount(0, quote.length());
        return Optional.of(new TextSpan(start, end));
      }
    }
    return Optional.empty();
  }
}
