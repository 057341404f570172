package org.coproduction.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine;

/** Makes the commands with what they read from, print to and take today from. */
final class CommandFactory implements CommandLine.IFactory {

  private final Inputs inputs;
  private final PrintWriter documents;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;
  private final Clock clock;

  /** Pages may be painted; documents of other programs go out as they are. */
  CommandFactory(
      InputStream in,
      PrintWriter documents,
      PrintWriter pages,
      PrintWriter err,
      Surroundings surroundings) {
    this.inputs = new Inputs(in);
    this.documents = documents;
    this.out = pages;
    this.err = err;
    this.terminal = surroundings.terminal();
    this.clock = surroundings.clock();
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
    if (type == ImportCommand.class) {
      return type.cast(new ImportCommand(inputs, documents, err, clock));
    }
    if (type == ExportCommand.class) {
      return type.cast(new ExportCommand(inputs, documents, err));
    }
    if (type == CompletionCommand.class) {
      return type.cast(new CompletionCommand(documents));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
