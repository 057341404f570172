package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.theme.Coding;
import org.coproduction.theme.Codings;

/**
 * A coding that says what a line is about marks the words that say so, or the whole line. One that
 * is refused or unsure has nothing to mark.
 */
final class CodingsShowTheirWords implements Rule<Codings> {

  private static final FindingCode NO_WORDS =
      FindingCode.error("theme.coding.no-words", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("codings-show-their-words");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NO_WORDS);
  }

  @Override
  public void check(Codings codings, Context context, Verdicts verdicts) {
    for (int at = 0; at < codings.getCodings().size(); at++) {
      Coding coding = codings.getCodings().get(at);
      if (coding.getStatus().isAbout() && verdicts.isBroken(!coding.marksWords())) {
        verdicts.fail(context.found(NO_WORDS, Context.at("codings", at, "spans")));
      }
    }
  }
}
