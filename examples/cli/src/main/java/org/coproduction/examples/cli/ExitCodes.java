package org.coproduction.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/**
 * The codes that the program leaves with, as help and manual tell them: the same for all commands.
 */
final class ExitCodes {

  private ExitCodes() {}

  /** Each code with what it means. */
  static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    table.put(
        Integer.toString(Main.FINE),
        "Everything was read. With validate, import and export: nothing must be otherwise.");
    table.put(
        Integer.toString(Main.ERRORS),
        "Everything was read, and something must be otherwise (validate, import and export only).");
    table.put(
        Integer.toString(Main.UNREADABLE),
        "An input could not be read, something was left out, or the arguments are wrong.");
    table.put(
        Integer.toString(Main.PROGRAM_FAULT), "The program itself is at fault; please tell us.");
    return table;
  }

  /** Puts the table under the help of the program. */
  static void tell(CommandLine program) {
    program
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nIt leaves with%n")
        .exitCodeList(table());
  }
}
