package org.coproduction.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual of the program, made of its commands and options. */
final class ManualPage {

  private final CommandLine program;
  private final StringBuilder page = new StringBuilder();

  private ManualPage(CommandLine program) {
    this.program = program;
  }

  /** The page, as Markdown. */
  static String of(CommandLine program) {
    return new ManualPage(program).text();
  }

  private String text() {
    CommandSpec root = program.getCommandSpec();
    page.append("# coproduction(1)\n\n")
        .append("Made of the program's commands and options, and compared with them by a test; ")
        .append("`coproduction COMMAND --help` says the same.\n\n## Name\n\n`coproduction` – ")
        .append(description(root.usageMessage().description()))
        .append("\n\n## Synopsis\n\n```\ncoproduction COMMAND [OPTION]… FILE…\n```\n\n")
        .append("`-` for a FILE reads standard input. Options that stand with every command:\n\n");
    options(root, List.of());
    page.append("\n## Commands\n");
    for (Map.Entry<String, CommandLine> command : program.getSubcommands().entrySet()) {
      command(command.getKey(), command.getValue().getCommandSpec());
    }
    page.append("\n## Exit codes\n\n| code | meaning |\n|---|---|\n");
    ExitCodes.table()
        .forEach((code, meaning) -> page.append("| %s | %s |%n".formatted(code, meaning)));
    page.append(
        """

        ## Environment

        | variable | meaning |
        |---|---|
        | `NO_COLOR` | where it is set and not empty, nothing is in colour unless `--colour always` asks for it |
        | `TERM` | `dumb`, or none, means the same |

        Findings, pages and reports are in English or Welsh; the program's own one-line messages are in English.
        """);
    return page.toString().replace(System.lineSeparator(), "\n");
  }

  private void command(String name, CommandSpec spec) {
    page.append("\n### ").append(name).append("\n\n```\ncoproduction ").append(name);
    for (OptionSpec option : spec.options()) {
      if (option.required()) {
        page.append(' ').append(option.longestName()).append(' ').append(option.paramLabel());
      }
    }
    page.append(" [OPTION]…");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      int times = parameter.arity().max() > 3 ? 1 : Math.max(1, parameter.arity().max());
      page.append((" " + parameter.paramLabel()).repeat(times))
          .append(parameter.arity().max() > 3 ? "…" : "");
    }
    page.append("\n```\n\n").append(description(spec.usageMessage().description())).append("\n\n");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      row(parameter.paramLabel(), parameter);
    }
    options(spec, program.getCommandSpec().options());
  }

  /** All options but those that stand with every command. */
  private void options(CommandSpec spec, List<OptionSpec> known) {
    List<String> names = known.stream().map(OptionSpec::longestName).toList();
    for (OptionSpec option : spec.options()) {
      if (!names.contains(option.longestName())) {
        String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        row(String.join(", ", option.names()) + label, option);
      }
    }
  }

  private void row(String name, ArgSpec argument) {
    page.append("- `").append(name).append("`: ").append(description(argument.description()));
    if (argument.isOption() && argument.isMultiValue()) {
      page.append(" May be repeated.");
    }
    page.append('\n');
  }

  private static String description(String[] lines) {
    return Arrays.stream(lines).collect(Collectors.joining(" "));
  }
}
