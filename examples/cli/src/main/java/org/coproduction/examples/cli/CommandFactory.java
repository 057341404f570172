package org.coproduction.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine;

/** Makes the commands with what they read from, print to and take today from. */
final class CommandFactory implements CommandLine.IFactory {

  private final Inputs inputs;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;
  private final Clock clock;

  CommandFactory(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, Clock clock) {
    this.inputs = new Inputs(in);
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public <T> T create(Class<T> type) throws Exception {
    if (type == AgreeCommand.class) {
      return type.cast(new AgreeCommand(inputs, out));
    }
    if (type == AssessCommand.class) {
      return type.cast(new AssessCommand(inputs, out, clock));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(inputs, out, clock));
    }
    if (type == CompareCommand.class) {
      return type.cast(new CompareCommand(inputs, out, clock));
    }
    if (type == NotesCommand.class) {
      return type.cast(new NotesCommand(inputs, out));
    }
    if (type == ValidateCommand.class) {
      return type.cast(new ValidateCommand(inputs, out, err, terminal, clock));
    }
    if (type == PublishCommand.class) {
      return type.cast(new PublishCommand(inputs, out, clock));
    }
    if (type == ChartersCommand.class) {
      return type.cast(new ChartersCommand(out));
    }
    if (type == CharterCommand.class) {
      return type.cast(new CharterCommand(out));
    }
    if (type == LoopCommand.class) {
      return type.cast(new LoopCommand(inputs, out, clock));
    }
    if (type == PortfolioCommand.class) {
      return type.cast(new PortfolioCommand(inputs, out, clock));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
