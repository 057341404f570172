package org.coproduction.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.coproduction.json.DocumentFormat;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.publication.GateResult;
import org.coproduction.publication.PublishGate;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedWork;
import org.coproduction.publication.ReleasedTable;
import org.coproduction.publication.ReleasedTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = {
        "Events (JSON or notes), codebooks, codings, responses and the form of one piece of work,",
        "and years of comments on a Local Offer; a folder stands for the files in it."
      })
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "everybody, known-group or a JSON file; everybody where not given.")
  private String policy = "everybody";

  @Option(
      names = "--after",
      paramLabel = "FILE|DIR",
      description = {
        "What --keep wrote at earlier publications about the same people, the earliest first;",
        "counts that would tell something when one is taken from the other are held back."
      })
  private List<String> after = new ArrayList<>();

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = {
        "Where to write the counts behind this publication and those before, for --after next",
        "time. They hold what was hidden, so the file stays inside and not in --out."
      })
  private @Nullable String keep;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; it is made where it is not there.")
  private String folder = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "html, markdown, text, csv, json, calendar or qdc; may be repeated; all where not given.")
  private List<PublishFormat> formats = new ArrayList<>();

  @Mixin private LanguageOption language = new LanguageOption();

  private final Inputs inputs;
  private final PrintWriter out;
  private final Clock clock;

  PublishCommand(Inputs inputs, PrintWriter out, Clock clock) {
    this.inputs = inputs;
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    PublishGate gate = PublishGate.under(PolicyOption.read(policy, inputs));
    PublishInputs work = new PublishInputs();
    for (String file : each(files)) {
      work.add(file, inputs.read(file));
    }
    ReleasedTables kept = new ReleasedTables(List.of());
    for (String file : each(after)) {
      kept =
          kept.and(
              SoundDocument.read(file, inputs.read(file), DocumentFormat.releasedTables())
                  .tables());
    }
    if (keep != null && isInside(keep, folder)) {
      throw new UnreadableInputException("publish.inside", keep);
    }
    PublishAccount account = new PublishAccount(out, Sentences.in(language.locale()));
    List<ReleasedTable> released = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    if (work.hasWork()) {
      GateResult<PublishedWork> result = gate.publishAfter(kept.tables(), work.work());
      each(account, format -> format.files(result.published(), language.locale(), today));
      account.of(result.published());
      account.held(result);
      released.addAll(result.releases());
    }
    for (LocalOfferYear year : work.years()) {
      GateResult<PublishedLocalOffer> result = gate.publishAfter(kept.tables(), year);
      each(account, format -> format.files(result.published(), language.locale()));
      account.of(result.published());
      account.gaps(year.gaps(today));
      account.held(result);
      released.addAll(result.releases());
    }
    if (keep != null) {
      write(in(keep), DocumentFormat.releasedTables().write(kept.and(released)));
    }
    return Main.FINE;
  }

  private static List<String> each(List<String> names) {
    return names.stream().flatMap(name -> Inputs.files(name).stream()).toList();
  }

  private void each(PublishAccount account, Function<PublishFormat, Map<String, String>> files) {
    for (PublishFormat format : formats.isEmpty() ? List.of(PublishFormat.values()) : formats) {
      files
          .apply(format)
          .forEach(
              (name, text) -> {
                write(in(folder).resolve(name), text);
                account.wrote(name);
              });
    }
  }

  private static boolean isInside(String file, String folder) {
    return in(file)
        .toAbsolutePath()
        .normalize()
        .startsWith(in(folder).toAbsolutePath().normalize());
  }

  private static Path in(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException fault) {
      throw new UnreadableInputException("output.cannot-be-written", name);
    }
  }

  private static void write(Path file, String text) {
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UnreadableInputException("output.cannot-be-written", file);
    }
  }
}
