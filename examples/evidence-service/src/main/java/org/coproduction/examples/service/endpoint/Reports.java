package org.coproduction.examples.service.endpoint;

import java.util.Locale;
import java.util.Set;
import org.coproduction.examples.service.http.Answer;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Report;
import org.coproduction.json.JsonCodes;
import org.coproduction.json.ProblemJson;

/** Answers that tell what was found in a document, as problem details in the client's language. */
final class Reports {

  /** What is no JSON, so that nothing can be said about what it says. */
  private static final Set<FindingCode> NO_JSON =
      Set.of(
          JsonCodes.EMPTY,
          JsonCodes.NOT_UTF8,
          JsonCodes.NOT_JSON,
          JsonCodes.CUT_SHORT,
          JsonCodes.TRAILING_TEXT);

  private final ProblemJson english = ProblemJson.in(Locale.ENGLISH);
  private final ProblemJson welsh = ProblemJson.in(Locale.forLanguageTag("cy"));

  /** Refuses a document: too large, no JSON, or JSON of which something must be put right. */
  Answer refusal(Report report, Locale language) {
    return problem(report, status(report), language);
  }

  /** Whether nothing can be said of a document but that it cannot be read. */
  static boolean isUnreadable(Report report) {
    return status(report) != 422;
  }

  private static int status(Report report) {
    if (report.findings().stream().anyMatch(each -> each.code().equals(JsonCodes.TOO_LARGE))) {
      return 413;
    }
    return report.findings().stream().anyMatch(each -> NO_JSON.contains(each.code())) ? 400 : 422;
  }

  /** Tells what was found. */
  Answer problem(Report report, int status, Locale language) {
    ProblemJson problems = language.equals(welsh.language()) ? welsh : english;
    return Answer.of(status, ProblemJson.MEDIA_TYPE, problems.bytes(report, status))
        .with("Content-Language", problems.language().toLanguageTag());
  }
}
