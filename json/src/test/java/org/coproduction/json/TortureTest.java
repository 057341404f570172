package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.coproduction.event.Event;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.json.TortureCase.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The situations in which readers of JSON differ, each with the one result that it has here. */
class TortureTest {

  private static final String BEFORE =
      "{\"format\":\"coproduction/event\",\"version\":1,\"id\":\"e\",\"zebra\":";

  /** What a text that is not JSON can be called. */
  private static final Set<FindingCode> NOT_JSON =
      Set.of(
          JsonCodes.NOT_JSON,
          JsonCodes.CUT_SHORT,
          JsonCodes.NOT_UTF8,
          JsonCodes.TRAILING_TEXT,
          JsonCodes.EMPTY);

  private static final Set<FindingCode> REFUSED =
      Set.of(JsonCodes.TOO_DEEP, JsonCodes.TOO_LONG, JsonCodes.NOT_UNICODE, JsonCodes.NOT_JSON);

  static List<TortureCase> cases() {
    return TortureCase.all();
  }

  @Test
  void theTableIsLarge() {
    assertThat(cases()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asAMemberThatIsKept(TortureCase torture) {
    Reading<LenientDocument<Event>> reading =
        DocumentFormat.event().readLeniently(torture.between(BEFORE, "}"));

    if (torture.kind() == Kind.Y) {
      assertThat(codes(reading)).containsExactly(JsonCodes.KEPT_MEMBER);
      String again = DocumentFormat.event().write(reading.value().orElseThrow()).text();
      assertThat(codes(DocumentFormat.event().readLeniently(again)))
          .containsExactly(JsonCodes.KEPT_MEMBER);
    } else {
      assertThat(faults(reading)).hasSize(1);
      assertThat(faults(reading).get(0)).isIn(torture.kind() == Kind.N ? NOT_JSON : REFUSED);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asAMemberThatNobodyKnows(TortureCase torture) {
    Reading<Event> reading = DocumentFormat.event().read(torture.between(BEFORE, "}"));

    if (torture.kind() == Kind.Y) {
      assertThat(codes(reading)).containsExactly(JsonCodes.UNKNOWN_MEMBER);
    } else if (torture.kind() == Kind.N) {
      assertThat(faults(reading)).hasSize(1);
      assertThat(faults(reading).get(0)).isIn(NOT_JSON);
    } else {
      // What is passed over is not looked into, so half a character in it is no fault of its own.
      assertThat(codes(reading)).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asAWholeDocument(TortureCase torture) throws IOException {
    byte[] bytes = torture.between("", "");
    for (DocumentFormat<?> format : DocumentFormat.all()) {
      Reading<?> reading = format.read(bytes);

      assertThat(reading.value()).isEmpty();
      assertThat(reading.report().findings())
          .isNotEmpty()
          .allSatisfy(finding -> assertThat(finding.position()).isPresent());
    }
    DocumentFormat.detect(bytes);
    DocumentLines.ofAnyFormat(new ByteArrayInputStream(bytes), ReadLimits.standard())
        .forEach(line -> assertThat(line.reading().report().hasErrors()).isTrue());
  }

  /** What is wrong beside that nobody knows the member: some cases end within it, some after it. */
  private static List<FindingCode> faults(Reading<?> reading) {
    return codes(reading).stream()
        .filter(code -> !code.equals(JsonCodes.KEPT_MEMBER))
        .filter(code -> !code.equals(JsonCodes.UNKNOWN_MEMBER))
        .toList();
  }

  private static List<FindingCode> codes(Reading<?> reading) {
    return reading.report().findings().stream().map(Finding::code).toList();
  }
}
