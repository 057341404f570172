package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script by which bash and zsh complete commands, options and their values. */
@Command(
    name = "completion",
    description = {
      "Prints a script that completes commands and options in bash and zsh.",
      "To use it: source <(coproduction completion)"
    },
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  private final PrintWriter out;

  CompletionCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      out.print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
      out.print('\n');
      out.flush();
    }
    return Main.FINE;
  }
}
