package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.coproduction.charter.Charter;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.json.Shipped;
import org.coproduction.rendering.Printable;
import picocli.CommandLine.Command;

/** Lists the charters that come with the library. */
@Command(
    name = "charters",
    description = {
      "Lists the charters that come with the library: name, version, how much of the text is in",
      "hand, and how many principles are held here of those that its publisher counts."
    },
    mixinStandardHelpOptions = true)
final class ChartersCommand implements Callable<Integer> {

  private static final int ID_WIDTH = 36;
  private static final int VERSION_WIDTH = 10;
  private static final int STATUS_WIDTH = 14;
  private static final int COUNT_WIDTH = 10;

  private final PrintWriter out;

  ChartersCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    for (Charter charter : Shipped.charters()) {
      out.println(
          Columns.left(charter.getId().value(), ID_WIDTH)
              + Columns.left(charter.getVersionLabel().value(), VERSION_WIDTH)
              + Columns.left(charter.getTextStatus().name(), STATUS_WIDTH)
              + Columns.left(count(charter), COUNT_WIDTH)
              + charter.getTitle().map(Printable::oneLine).orElse(""));
    }
    return Main.FINE;
  }

  private static String count(Charter charter) {
    int held = charter.getGroups().stream().mapToInt(group -> group.getPrinciples().size()).sum();
    int counted = charter.getGroups().stream().mapToInt(ChartersCommand::counted).sum();
    return counted > held ? held + " of " + counted : Integer.toString(held);
  }

  private static int counted(PrincipleGroup group) {
    return group.getPublishedCount().orElse(group.getPrinciples().size());
  }
}
