package org.coproduction.examples.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The documents that belong to the piece of work beside its form. */
final class WorkOptions {

  @Option(
      names = "--event",
      paramLabel = "FILE",
      description = "An event that belongs to the work, as JSON or as notes.")
  private List<String> events = new ArrayList<>();

  @Option(names = "--charter", paramLabel = "FILE", description = "A charter that the form names.")
  private List<String> charters = new ArrayList<>();

  @Option(names = "--codebook", paramLabel = "FILE", description = "The codebook of its themes.")
  private List<String> codebooks = new ArrayList<>();

  List<String> events() {
    return events;
  }

  List<String> charters() {
    return charters;
  }

  List<String> codebooks() {
    return codebooks;
  }
}
