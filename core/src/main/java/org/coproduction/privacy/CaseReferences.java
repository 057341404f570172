package org.coproduction.privacy;

import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * References under which an office holds one person's case: a word with at least four digits, right
 * behind words such as "case number". Every office has its own form, so it is never more than
 * possible.
 */
final class CaseReferences implements Detector {

  private static final Set<String> BETWEEN = Set.of("is", "was", "no", "number", "ref", "id");
  private static final int MOST_BETWEEN = 2;
  private static final int MOST_PARTS = 4;
  private static final int FEWEST_DIGITS = 4;

  @Override
  public void look(Search search) {
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
