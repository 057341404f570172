package org.coproduction.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By what, and as of when, a form is judged. */
final class JudgingOptions {

  @Option(names = "--rubric", paramLabel = "FILE", description = "Another rubric to judge by.")
  private @Nullable String rubric;

  @Mixin private CheckingOptions checking = new CheckingOptions();

  Optional<String> rubric() {
    return Optional.ofNullable(rubric);
  }

  Optional<String> profile() {
    return checking.profile();
  }

  LocalDate asOf(Clock clock) {
    return checking.asOf(clock);
  }
}
