package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.coproduction.event.Event;
import org.coproduction.finding.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code docs/json.md} says is so. */
class ContractPageTest {

  private static final Pattern LIMIT = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([\\d,]+) ");
  private static final Pattern PROBLEM =
      Pattern.compile("```json\n(\\{\n  \"type\".*?)```", Pattern.DOTALL);

  private static String page;

  @BeforeAll
  static void readPage() throws IOException {
    page = Files.readString(Path.of("../docs/json.md"));
  }

  @Test
  void theLimitsAreThoseOfReading() throws ReflectiveOperationException {
    Map<String, Integer> told = new LinkedHashMap<>();
    for (MatchResult row : LIMIT.matcher(page).results().toList()) {
      told.put(row.group(1), Integer.valueOf(row.group(2).replace(",", "")));
    }
    Map<String, Integer> held = new LinkedHashMap<>();
    for (RecordComponent limit : ReadLimits.class.getRecordComponents()) {
      held.put(limit.getName(), (Integer) limit.getAccessor().invoke(ReadLimits.standard()));
    }

    assertThat(told).containsExactlyEntriesOf(held);
  }

  @Test
  void theFirstDocumentIsReadWithoutAFinding() {
    String first = page.substring(page.indexOf("```json\n") + "```json\n".length());
    Reading<Event> reading = DocumentFormat.event().read(first.substring(0, first.indexOf("```")));

    assertThat(reading.value()).isPresent();
    assertThat(reading.report().findings()).isEmpty();
  }

  @Test
  void theProblemIsWhatAHostSends() {
    Report report =
        DocumentFormat.event()
            .read(
                """
                {
                  "format": "coproduction/event",
                  "version": 1,
                  "id": "short-breaks-day",
                  "on": "2018-02-30"
                }
                """)
            .report();
    String problem =
        new String(ProblemJson.in(Locale.UK).bytes(report, 422), StandardCharsets.UTF_8);

    assertThat(PROBLEM.matcher(page).results().map(shown -> shown.group(1)).toList())
        .containsExactly(problem);
  }

  @Test
  void everyFormatIsNamed() {
    for (DocumentFormat<?> format : DocumentFormat.all()) {
      assertThat(page).contains("`" + format.name().replace("coproduction/", "") + "`");
    }
  }

  @Test
  void everyCodeThatItNamesIsThere() {
    Pattern code = Pattern.compile("`(json\\.[a-z-]+\\.[a-z-]+)`");

    assertThat(code.matcher(page).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(
            named -> assertThat(JsonCodes.all()).anyMatch(known -> known.value().equals(named)));
  }
}
