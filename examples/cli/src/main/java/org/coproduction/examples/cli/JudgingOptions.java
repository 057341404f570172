package org.coproduction.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By what, and as of when, a form is judged. */
final class JudgingOptions {

  @Option(names = "--rubric", paramLabel = "FILE", description = "Another rubric to judge by.")
  private @Nullable String rubric;

  @Option(names = "--profile", paramLabel = "FILE", description = "A council's own profile.")
  private @Nullable String profile;

  @Option(
      names = "--as-of",
      converter = DateConverter.class,
      paramLabel = "DATE",
      description = "The date as of which to judge, such as 2024-03-31; today where not given.")
  private @Nullable LocalDate asOf;

  Optional<String> rubric() {
    return Optional.ofNullable(rubric);
  }

  Optional<String> profile() {
    return Optional.ofNullable(profile);
  }

  LocalDate asOf(Clock clock) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
