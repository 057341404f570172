package org.coproduction.examples.cli;

import java.util.Optional;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.VersionLabel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the document of another program does not say and ours must. */
final class ImportOptions {

  @Option(
      names = "--id",
      paramLabel = "ID",
      description =
          "What to call the event, form or codebook; event-1, form or codebook-1 where not given.")
  private @Nullable String id;

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description =
          "The document as it was before, as JSON: for items-csv an event, whose lines are"
              + " replaced; for codings-csv codings, which are; for qdc a codebook, whose themes get"
              + " back what the other program does not hold.")
  private @Nullable String into;

  @Option(
      names = "--codebook",
      paramLabel = "ID",
      defaultValue = "codebook-1",
      description = "The codebook that codings are by; ${DEFAULT-VALUE} where not given.")
  private String codebook = "";

  @Option(
      names = "--version-label",
      paramLabel = "LABEL",
      defaultValue = "1",
      description = "The version of the codebook; ${DEFAULT-VALUE} where not given.")
  private String version = "";

  @Option(
      names = "--event",
      paramLabel = "ID",
      defaultValue = "event-1",
      description =
          "The event that responses are of, where --said names none; ${DEFAULT-VALUE} where not"
              + " given.")
  private String event = "";

  @Option(
      names = "--said",
      paramLabel = "FILE",
      description =
          "The event whose lines the responses are, as JSON: each theme then rests on the whole of"
              + " its line. Without it themes mark no words, which is an error.")
  private @Nullable String said;

  @Option(
      names = "--coder",
      paramLabel = "ID",
      defaultValue = "themefinder",
      description = "What to call the program that coded; ${DEFAULT-VALUE} where not given.")
  private String coder = "";

  Optional<String> into() {
    return Optional.ofNullable(into);
  }

  Optional<String> said() {
    return Optional.ofNullable(said);
  }

  EventId newEvent() {
    return new EventId(id == null ? "event-1" : id);
  }

  FormId newForm() {
    return new FormId(id == null ? "form" : id);
  }

  CodebookId newCodebook() {
    return new CodebookId(id == null ? "codebook-1" : id);
  }

  CodebookId codebook() {
    return new CodebookId(codebook);
  }

  VersionLabel version() {
    return new VersionLabel(version);
  }

  EventId event() {
    return new EventId(event);
  }

  CoderId coder() {
    return new CoderId(coder);
  }
}
