package org.coproduction.examples.service.endpoint;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.coproduction.examples.service.http.Call;
import org.coproduction.examples.service.http.Problem;
import org.coproduction.examples.service.http.ProblemException;

/** The day as of which to judge. */
final class Days {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Clock clock;

  Days(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The day that a request asks for, or today. */
  LocalDate of(Call call) {
    List<String> asked = call.query("asOf");
    if (asked.isEmpty()) {
      return today();
    }
    if (asked.size() > 1 || !DAY.matcher(asked.get(0)).matches()) {
      throw new ProblemException(Problem.DAY_MALFORMED);
    }
    try {
      return LocalDate.parse(asked.get(0));
    } catch (DateTimeException impossible) {
      throw new ProblemException(Problem.DAY_MALFORMED);
    }
  }
}
