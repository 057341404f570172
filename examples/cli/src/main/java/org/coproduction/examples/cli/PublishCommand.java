package org.coproduction.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coproduction.publication.GateResult;
import org.coproduction.publication.HeldBack;
import org.coproduction.publication.PublishGate;
import org.coproduction.publication.PublishedWork;
import org.coproduction.publication.WhyHeld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Publishes documents through the gate, and says what was held back and why; never what it says.
 */
@Command(
    name = "publish",
    description = "Writes what may be published, and says what was held back and why.",
    mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Events (JSON or notes), codebooks, codings, responses and the form of one piece of work.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "everybody, known-group or a file; everybody where not given.")
  private String policy = "everybody";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; it is made where it is not there.")
  private String folder = "";

  @Option(
      names = "--format",
      description = "html, markdown, text, csv or json; may be repeated; all where not given.")
  private List<PublishFormat> formats = new ArrayList<>();

  @Option(names = "--lang", description = "en or cy; English where not given.")
  private String language = "en";

  private final Inputs inputs;
  private final PrintWriter out;

  PublishCommand(Inputs inputs, PrintWriter out) {
    this.inputs = inputs;
    this.out = out;
  }

  @Override
  public Integer call() {
    PublishGate gate = PublishGate.under(PolicyOption.read(policy, inputs));
    PublishInputs work = new PublishInputs();
    for (String file : files) {
      work.add(file, inputs.read(file));
    }
    GateResult<PublishedWork> result = gate.publish(work.work());
    for (PublishFormat format : formats.isEmpty() ? List.of(PublishFormat.values()) : formats) {
      format.files(result.published(), Locale.forLanguageTag(language)).forEach(this::write);
    }
    print(result);
    return Main.FINE;
  }

  private void write(String name, String text) {
    try {
      Path directory = Path.of(folder);
      Files.createDirectories(directory);
      Files.write(directory.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException fault) {
      throw new UnreadableInputException(folder + " cannot be written to");
    }
    out.println("wrote " + name);
  }

  private void print(GateResult<PublishedWork> result) {
    PublishedWork work = result.published();
    long underThemes = work.themes().stream().mapToLong(theme -> theme.quotes().size()).sum();
    out.println(
        "published: "
            + work.events().size()
            + " events, "
            + work.themes().size()
            + " themes, "
            + (underThemes + work.quotes().size())
            + " quotes, "
            + work.responses().size()
            + " responses");
    Map<WhyHeld, List<HeldBack>> byReason = new EnumMap<>(WhyHeld.class);
    for (HeldBack held : result.held()) {
      byReason.computeIfAbsent(held.why(), any -> new ArrayList<>()).add(held);
    }
    out.println("held back: " + result.held().stream().map(PublishCommand::at).distinct().count());
    byReason.forEach(
        (why, held) -> {
          out.println("  " + why + ": " + held.size());
          held.forEach(one -> out.println("    " + at(one)));
        });
  }

  private static String at(HeldBack held) {
    return held.document() + " " + held.place();
  }
}
