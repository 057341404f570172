package org.coproduction.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * References under which an office holds one person's case: a word with at least four digits, right
 * behind words such as "case number"; or two or three groups parted by strokes or hyphens, one of
 * capitals and one of four digits or more that are no year, as offices file their cases. Every
 * office has its own form, so it is never more than possible.
 */
final class CaseReferences implements Detector {

  private static final Set<String> BETWEEN = Set.of("is", "was", "no", "number", "ref", "id");
  private static final int MOST_BETWEEN = 2;
  private static final int MOST_PARTS = 4;
  private static final int FEWEST_DIGITS = 4;

  private static final String NO_YEAR = "(?!(?:19|20)\\d\\d(?!\\d))";

  private static final Pattern FILED =
      Pattern.compile(
          "(?<![\\p{L}\\d/-])\\p{Lu}{2,5}[/-](?:"
              + "\\p{Lu}{1,4}[/-]"
              + NO_YEAR
              + "\\d{4,9}(?:[/-][\\p{Lu}\\d]{1,4})?"
              + "|"
              + NO_YEAR
              + "\\d{4,9}[/-](?:\\p{Lu}{1,3}|\\d{1,4})"
              + "|\\d{5,9}"
              + ")(?![\\p{L}\\d])");

  @Override
  public void look(Search search) {
    Matcher filed = FILED.matcher(search.text().text());
    while (filed.find()) {
      search.found(IdentifierKind.CASE_REFERENCE, filed.start(), filed.end(), Confidence.POSSIBLE);
    }
    Tokens tokens = search.around().tokens();
    for (PhraseMatch<Surrounding> named : search.around().all(Surrounding.CASE)) {
      int first = named.end();
      int most = Math.min(first + MOST_BETWEEN, tokens.size());
      while (first < most && BETWEEN.contains(tokens.word(first))) {
        first++;
      }
      int end = first;
      long digits = 0;
      boolean goesOn = first < tokens.size();
      while (goesOn) {
        digits += digits(tokens.word(end));
        end++;
        goesOn =
            end < tokens.size()
                && end - first < MOST_PARTS
                && Set.of("-", "/", ".", "_").contains(tokens.before(end));
      }
      if (digits >= FEWEST_DIGITS) {
        search.found(
            IdentifierKind.CASE_REFERENCE,
            tokens.span(first, end).start(),
            tokens.span(first, end).end(),
            Confidence.POSSIBLE);
      }
    }
  }

  private static long digits(String word) {
    return word.chars().filter(unit -> unit >= '0' && unit <= '9').count();
  }
}
