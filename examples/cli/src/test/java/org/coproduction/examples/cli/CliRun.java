package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The program as a test calls it, on a day that does not change: what it printed the last time. */
final class CliRun {

  /** 1 May 2024, noon. */
  static final Clock TODAY = on("2024-05-01");

  private final Surroundings surroundings;
  private String in = "";
  private String out = "";
  private String err = "";

  /** Today, where nobody sits at it. */
  CliRun() {
    this(Surroundings.of(TODAY));
  }

  CliRun(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Noon of a day. */
  static Clock on(String day) {
    return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
  }

  /** What it reads from standard input, from now on. */
  void reading(String text) {
    in = text;
  }

  /** Runs it. */
  int run(String... arguments) {
    StringWriter printed = new StringWriter();
    StringWriter complained = new StringWriter();
    int code =
        Main.run(
            arguments,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(printed, true),
            new PrintWriter(complained, true),
            surroundings);
    out = printed.toString();
    err = complained.toString();
    return code;
  }

  /** Runs it where it cannot do what it is asked to: what it says is one line, and nothing else. */
  String refusal(String... arguments) {
    assertThat(run(arguments)).isEqualTo(Main.UNREADABLE);
    assertThat(err.lines()).singleElement().asString().startsWith("coproduction: ");
    assertThat(out).isEmpty();
    return err.strip();
  }

  /** What it printed the last time. */
  String out() {
    return out;
  }

  /** What it said on standard error the last time. */
  String err() {
    return err;
  }
}
