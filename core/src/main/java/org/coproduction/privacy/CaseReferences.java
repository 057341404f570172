package org.coproduction.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * References under which an office holds one person's case: a word with at least four digits, right
 * behind words such as "case number"; or groups parted by strokes or hyphens, one of capitals and
 * one of four digits or more that are no year, as offices file their cases. Behind "ref" or
 * "complaint" alone, as papers of every sort have them, one group must have so many digits. Every
 * office has its own form, so it is never more than possible.
 */
final class CaseReferences implements Detector {

  private static final Set<String> BETWEEN = ExactWords.of("between-case");
  private static final int MOST_BETWEEN = 2;
  private static final int MOST_PARTS = 5;
  private static final int FEWEST_DIGITS = 4;
  private static final int LONGEST_PREFIX = 5;

  private static final String A_YEAR = "(?:19|20)\\d\\d";
  private static final String NO_YEAR = "(?!" + A_YEAR + "(?!\\d))";
  private static final Pattern YEAR = Pattern.compile(A_YEAR);

  private static final Pattern FILED =
      Pattern.compile(
          "(?<![\\p{L}\\d/-])\\p{Lu}{2,5}[/-](?:"
              + "\\p{Lu}{1,4}[/-]"
              + NO_YEAR
              + "\\d{4,9}(?:[/-][\\p{Lu}\\d]{1,4})?"
              + "|"
              + NO_YEAR
              + "\\d{4,9}[/-](?:\\p{Lu}{1,3}|\\d{1,4})"
              + "|(?:\\p{Lu}{1,4}[/-])?(?:"
              + A_YEAR
              + "|\\d\\d)[/-]"
              + NO_YEAR
              + "\\d{4,9}"
              + "|\\d{5,9}"
              + ")(?![\\p{L}\\d])");

  @Override
  public void look(Search search) {
    Matcher filed = FILED.matcher(search.text().text());
    while (filed.find()) {
      search.found(IdentifierKind.CASE_REFERENCE, filed.start(), filed.end(), Confidence.POSSIBLE);
    }
    search.around().all(Surrounding.CASE).forEach(named -> look(named, false, search));
    search.around().all(Surrounding.FILE).forEach(named -> look(named, true, search));
  }

  private static void look(PhraseMatch<Surrounding> named, boolean ofAnySort, Search search) {
    Tokens tokens = search.around().tokens();
    int first = named.end();
    int most = Math.min(first + MOST_BETWEEN, tokens.size());
    while (first < most && BETWEEN.contains(tokens.word(first))) {
      first++;
    }
    if (first >= tokens.size()) {
      return;
    }
    int end = end(tokens, first);
    // A line that is nothing but "Ref: …" is at the head of a paper, and is the paper's own.
    boolean ofPaper = ofAnySort && named.first() == 0 && end == tokens.size();
    if (!ofPaper && isReference(tokens, first, end, ofAnySort)) {
      search.found(
          IdentifierKind.CASE_REFERENCE,
          tokens.span(first, end).start(),
          tokens.span(first, end).end(),
          Confidence.POSSIBLE);
    }
  }

  /** The word behind a reference that begins here: its parts are joined, or capitals go before. */
  private static int end(Tokens tokens, int first) {
    int end = first + 1;
    boolean capitals =
        tokens.isCapitalised(first)
            && tokens.word(first).length() <= LONGEST_PREFIX
            && digits(tokens.word(first)) == 0;
    while (end < tokens.size()
        && end - first < MOST_PARTS
        && (Set.of("-", "/", ".", "_").contains(tokens.before(end))
            || (capitals && end == first + 1 && tokens.before(end).equals(" ")))) {
      end++;
    }
    return end;
  }

  private static boolean isReference(Tokens tokens, int first, int end, boolean ofAnySort) {
    long digits = 0;
    long longest = 0;
    for (int at = first; at < end; at++) {
      String word = tokens.word(at);
      digits += digits(word);
      longest = YEAR.matcher(word).matches() ? longest : Math.max(longest, digits(word));
    }
    return ofAnySort ? longest >= FEWEST_DIGITS : digits >= FEWEST_DIGITS && longest > 2;
  }

  private static long digits(String word) {
    return word.chars().filter(unit -> unit >= '0' && unit <= '9').count();
  }
}
