package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.coproduction.event.Event;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents of older versions. No format has an older version yet, so these are of one that might
 * have been: version 1 called the summary of an event {@code notes} and had one {@code method};
 * version 2 had the summary; version 3 has a list of methods.
 */
class UpgradeTest {

  private static final List<Upgrade> STEPS =
      List.of(
          document -> {
            document.rename("notes", "summary");
            document.eachIn("sessions", session -> session.remove("room"));
          },
          document -> {
            document.wrapInList("method");
            document.rename("method", "methods");
            if (document.get("language").isEmpty()) {
              document.addText("language", "en");
            }
          });

  private static final DocumentFormat<Event> FORMAT =
      DocumentFormat.of(DocumentKind.EVENT, EventShapes.EVENT, STEPS);

  private static String document(int version, String members) {
    return "{\"format\":\"coproduction/event\",\"version\":%d,\"id\":\"e\"%s}"
        .formatted(version, members);
  }

  private static String written(String text) {
    Reading<Event> reading = FORMAT.read(text);
    assertThat(reading.report().findings()).isEmpty();
    return FORMAT.writeCompact(reading.value().orElseThrow());
  }

  @Test
  void eachOlderVersionIsBroughtUpStepByStep() {
    String present = document(3, ",\"summary\":\"s\",\"language\":\"en\",\"methods\":[\"m\"]");
    String first = document(1, ",\"notes\":\"s\",\"method\":\"m\"");
    String second = document(2, ",\"summary\":\"s\",\"method\":\"m\"");
    String third = document(3, ",\"summary\":\"s\",\"methods\":[\"m\"],\"language\":\"en\"");

    Event event = FORMAT.read(third).value().orElseThrow();
    assertThat(FORMAT.read(first).value()).contains(event);
    assertThat(FORMAT.read(second).value()).contains(event);
    assertThat(FORMAT.read(FORMAT.write(event)).value()).contains(event);
    assertThat(FORMAT.read(present).value()).contains(event);
  }

  @Test
  void theVersionMayStandAnywhere() {
    assertThat(
            written(
                "{\"notes\":\"s\",\"id\":\"e\",\"version\":1,\"format\":\"coproduction/event\"}"))
        .startsWith("{\"format\":\"coproduction/event\",\"version\":3,");
  }

  @Test
  void aStepReachesIntoLists() {
    assertThat(written(document(1, ",\"sessions\":[{\"id\":\"a\",\"room\":\"r\"}]")))
        .contains("\"sessions\":[{\"id\":\"a\"}]");
  }

  @Test
  void faultsOfAnOlderDocumentKeepTheirPositions() {
    String text =
        "{\"format\":\"coproduction/event\",\"version\":1,\n\"id\":\"e\",\n \"notes\":3,\n \"method\":\"a b\"}";

    assertThat(FORMAT.read(text).report().findings())
        .extracting(
            Finding::code,
            finding -> finding.place().toString(),
            finding -> finding.position().orElseThrow().line(),
            finding -> finding.position().orElseThrow().column())
        .containsExactly(
            tuple(JsonCodes.MALFORMED_ID, "/methods/0", 4, 11),
            tuple(JsonCodes.WRONG_KIND, "/summary", 3, 10));
  }

  @Test
  void membersOfALaterVersionAreUnknownToAnOlderOneOnlyIfTheStepSaysSo() {
    assertThat(FORMAT.read(document(1, ",\"zebra\":1")).report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.UNKNOWN_MEMBER);
    assertThat(
            FORMAT
                .readLeniently(document(1, ",\"zebra\":1"))
                .value()
                .map(LenientDocument::keptMembers))
        .contains(1);
  }

  @Test
  void aDuplicateMemberOfAnOlderVersionIsStillOne() {
    assertThat(FORMAT.read(document(1, ",\"notes\":\"a\",\"notes\":\"b\"")).report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.DUPLICATE_MEMBER);
  }

  @Test
  void aNewerVersionIsReadLenientlyOnly() {
    assertThat(FORMAT.read(document(4, "")).report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.NEWER_VERSION);
    assertThat(FORMAT.readLeniently(document(4, "")).report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.NEWER_VERSION_READ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.0", "\"1\"", "null", "[1]", "01"})
  void whatNeverWasAVersionIsOneFault(String version) {
    String text = "{\"format\":\"coproduction/event\",\"version\":" + version + ",\"id\":\"e\"}";

    assertThat(FORMAT.read(text).report().findings()).hasSize(1);
    assertThat(FORMAT.readLeniently(text).report().findings()).hasSize(1);
  }

  @Test
  void brokenTextOfAnOlderVersionIsOneFault() {
    assertThat(FORMAT.read(document(1, "") + " x").report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.TRAILING_TEXT);
    assertThat(FORMAT.read(document(1, "") + "{}").report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.TRAILING_TEXT);
    assertThat(FORMAT.read(document(1, ",\"title\":\"x")).report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.CUT_SHORT);
  }
}
