package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int publish(String... more) throws IOException {
    Path event = folder.resolve("event.json");
    Files.writeString(event, EVENT);
    String[] args =
        Stream.concat(
                Stream.of("publish", event.toString(), "--out", folder.resolve("out").toString()),
                Stream.of(more))
            .toArray(String[]::new);
    return Main.run(
        args,
        new ByteArrayInputStream(new byte[0]),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        Clock.systemUTC());
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
    assertThat(out.toString())
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

  private String policy(String moderatedOnly) throws IOException {
    Path file = folder.resolve("policy.properties");
    Files.writeString(
        file,
        moderatedOnly
            + """

            holdFrom = POSSIBLE
            moderatorSettlesPossible = yes
            quotableFrom = QUOTABLE
            allowed = SHARED_MAILBOX, SERVICE_LINE
            namedSigners = APPROVER
            smallNumbers = below-10
            """);
    return file.toString();
  }

  @Test
  void aPolicyCanBeAFile() throws IOException {
    assertThat(publish("--policy", policy("moderatedOnly = no"))).isZero();

    assertThat(out.toString()).contains("IDENTIFIER: 1").doesNotContain("NOT_MODERATED");
  }

  @Test
  void aPolicyThatLeavesSomethingOpenIsRefused() throws IOException {
    assertThat(publish("--policy", policy(""))).isEqualTo(2);
    assertThat(publish("--policy", policy("moderatedOnly = perhaps"))).isEqualTo(2);
    assertThat(publish("--policy", "nobody")).isEqualTo(2);
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }
}
