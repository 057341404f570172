package org.coproduction.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By whose profile, and as of when, documents are checked. */
final class CheckingOptions {

  @Option(names = "--profile", paramLabel = "FILE", description = "A council's own profile.")
  private @Nullable String profile;

  @Option(
      names = "--as-of",
      converter = DateConverter.class,
      paramLabel = "DATE",
      description = "The date as of which to judge, such as 2024-03-31; today where not given.")
  private @Nullable LocalDate asOf;

  Optional<String> profile() {
    return Optional.ofNullable(profile);
  }

  LocalDate asOf(Clock clock) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  /** The check that was asked for. */
  DocumentCheck check(Inputs inputs, Clock clock) {
    return new DocumentCheck(EvidenceValidator.by(read(inputs)), asOf(clock));
  }

  private Profile read(Inputs inputs) {
    if (profile == null) {
      return Shipped.profile();
    }
    return DocumentFormat.profile()
        .read(inputs.read(profile))
        .value()
        .orElseThrow(
            () ->
                new UnreadableInputException("profile.not-sound", Objects.requireNonNull(profile)));
  }
}
