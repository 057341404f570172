package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

  private static final String EVENT =
      """
      {
        "format": "coproduction/event", "version": 1, "id": "e", "title": "A meeting",
        "feedback": [
          {"id": "a", "text": "More evening sessions", "permission": "QUOTABLE",
           "moderation": {"decision": "PUBLISH"}},
          {"id": "b", "text": "zzcanary stays inside"},
          {"id": "c", "text": "Ring 07700 900123, zzcanary", "permission": "QUOTABLE"}
        ]
      }
      """;

  @TempDir Path folder;

  private final CliRun program = new CliRun();

  private int publish(String... more) throws IOException {
    Path event = folder.resolve("event.json");
    Files.writeString(event, EVENT);
    String[] args = {"publish", event.toString(), "--out", folder.resolve("out").toString()};
    return program.run(with(args, more));
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void everyShapeIsWrittenAndWhatWasHeldIsTold() throws IOException {
    assertThat(publish()).isZero();

    for (String name :
        new String[] {
          "publication.html", "publication.md", "publication.txt", "publication.json", "quotes.csv"
        }) {
      assertThat(written(name)).contains("More evening sessions").doesNotContain("zzcanary");
    }
    assertThat(program.out())
        .contains("published: 1 events, 0 themes, 1 quotes, 0 responses", "held back: 2")
        .contains("  INTERNAL: 1", "    event/0 /feedback/1")
        .contains("  NOT_MODERATED: 2", "  IDENTIFIER: 1", "    event/0 /feedback/2")
        .doesNotContain("zzcanary", "07700");
  }

  @Test
  void onlyTheShapesThatAreAskedForAreWritten() throws IOException {
    assertThat(publish("--format", "json")).isZero();

    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("publication.json");
    }
  }

  private String policy(String more) throws IOException {
    Path file = folder.resolve("policy.json");
    Files.writeString(
        file,
        """
        {
          "format": "coproduction/publication-policy", "version": 1,
          "holdFrom": "POSSIBLE", "moderatorSettlesPossible": true, "quotableFrom": "QUOTABLE",
          "allowed": ["SHARED_MAILBOX", "SERVICE_LINE"], "namedSigners": ["APPROVER"],
          "smallNumbers": {"highestHidden": 9, "keepZero": true, "roundTo": 1,
            "smallestBase": 10, "token": "[c]", "exempt": []}%s
        }
        """
            .formatted(more));
    return file.toString();
  }

  @Test
  void aPolicyCanBeAFile() throws IOException {
    assertThat(publish("--policy", policy(", \"moderatedOnly\": false"))).isZero();

    assertThat(program.out()).contains("IDENTIFIER: 1").doesNotContain("NOT_MODERATED");
  }

  @Test
  void aPolicyThatLeavesSomethingOpenIsRefused() throws IOException {
    assertThat(publish("--policy", policy(""))).isEqualTo(2);
    assertThat(program.err()).contains("json.member.missing at \"/moderatedOnly\"");
    assertThat(publish("--policy", policy(", \"moderatedOnly\": \"perhaps\""))).isEqualTo(2);
    assertThat(publish("--policy", "nobody")).isEqualTo(2);
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }

  private void event(Path file, int came) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        {
          "format": "coproduction/event", "version": 1, "id": "e", "on": "2024-03-14",
          "title": "A meeting",
          "groups": [
            {"id": "p", "kind": "PARENT_CARERS", "came": %d},
            {"id": "y", "kind": "CHILDREN_AND_YOUNG_PEOPLE", "came": 20}
          ]
        }
        """
            .formatted(came));
  }

  /** 30 came, and two more later: the difference of two publications would tell of these two. */
  @Test
  void aLaterPublicationIsHeldAgainstTheOneBefore() throws IOException {
    Path in = folder.resolve("in");
    Path kept = folder.resolve("inside").resolve("released.json");
    event(in.resolve("event.json"), 30);
    String[] common = {"publish", in.toString(), "--policy", "known-group", "--out"};
    assertThat(
            program.run(
                with(common, folder.resolve("first").toString(), "--keep", kept.toString())))
        .isZero();
    event(in.resolve("event.json"), 32);
    assertThat(program.run(with(common, folder.resolve("alone").toString()))).isZero();
    assertThat(
            program.run(
                with(
                    common,
                    folder.resolve("then").toString(),
                    "--after",
                    kept.getParent().toString())))
        .isZero();

    assertThat(Files.readString(folder.resolve("first/attendance.csv"))).contains(",30");
    assertThat(Files.readString(folder.resolve("alone/attendance.csv"))).contains(",32");
    assertThat(Files.readString(folder.resolve("then/attendance.csv"))).doesNotContain("32");
    assertThat(program.out()).contains("counts hidden");
  }

  @Test
  void whatStaysInsideIsNotWrittenAmongWhatIsPublished() throws IOException {
    assertThat(publish("--keep", folder.resolve("out").resolve("kept.json").toString()))
        .isEqualTo(2);
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }

  @Test
  void aCalendarHoldsTheDayAndTheTitleOfAnEvent() throws IOException {
    event(folder.resolve("in").resolve("event.json"), 30);

    assertThat(program.run("publish", folder.resolve("in").toString(), "--out", folder + "/out"))
        .isZero();
    assertThat(written("events.ics"))
        .contains("DTSTART;VALUE=DATE:20240314\r\n", "SUMMARY:A meeting\r\n");
  }

  @Test
  void commentsOnTheLocalOfferArePublishedWithTheirAnswers() throws IOException {
    String year = Path.of("..", "samples", "json", "valid", "local-offer-comments.json").toString();

    assertThat(program.run("publish", year, "--out", folder.resolve("out").toString())).isZero();
    for (String ending : new String[] {".html", ".md", ".json", "-comments.csv"}) {
      assertThat(written("local-offer-2023-04-01" + ending))
          .contains("hard to find from the front page", "A link stands on the front page")
          .doesNotContain("A complaint about one service");
    }
    assertThat(program.out())
        .contains("published: 2 comments on the Local Offer", "LEFT_OUT: 1", "NOT_MODERATED: 1");
  }

  /** Neither the line that was taken back nor another that quotes it is in any file. */
  @Test
  void whatWasTakenBackIsInNoFileOfTheFolder() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    String line =
        """
        {"id": "%s", "text": "%s", "permission": "QUOTABLE", "moderation": {"decision": "PUBLISH"}}
        """;
    Files.writeString(
        in.resolve("event.json"),
        """
        {"format": "coproduction/event", "version": 1, "id": "e", "on": "2024-03-14",
         "title": "A meeting", "feedback": [%s, %s, %s],
         "withdrawals": [{"items": ["a"], "on": "2024-04-01"}]}
        """
            .formatted(
                line.formatted("a", "The zzcanary ward was never open in the evening"),
                line.formatted(
                    "b", "Somebody said: the ZZcanary ward was never open in the evening"),
                line.formatted("c", "More evening sessions")));
    Files.writeString(
        in.resolve("responses.json"),
        """
        {"format": "coproduction/responses", "version": 1, "responses": [
          {"id": "r", "kind": "DID", "said": [{"event": "e", "feedback": "c"}],
           "action": "You said: the zzcanary ward was never open in the evening"}]}
        """);

    assertThat(program.run("publish", in.toString(), "--out", folder.resolve("out").toString()))
        .isZero();
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files)
          .hasSizeGreaterThanOrEqualTo(12)
          .allSatisfy(
              file ->
                  assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                      .doesNotContainIgnoringCase("zzcanary"));
    }
    assertThat(written("publication.html")).contains("More evening sessions");
    assertThat(program.out())
        .contains("WITHDRAWN: 1", "REPEATS_WITHDRAWN: 2", "event/0 /feedback/1")
        .contains("responses/0 /responses/0/action")
        .doesNotContain("canary");
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }
}
