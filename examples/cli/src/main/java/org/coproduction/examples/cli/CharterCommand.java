package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Crosswalk;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.PrincipleLink;
import org.coproduction.json.Shipped;
import org.coproduction.rendering.Printable;
import org.coproduction.value.PrincipleId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one charter that comes with the library, and what it is like under another. */
@Command(
    name = "charter",
    description = "Shows a charter that comes with the library, alone or read under another.",
    mixinStandardHelpOptions = true)
final class CharterCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ID",
      description = "The charter, as the list of charters names it; ID@VERSION names one version.")
  private String id = "";

  @Option(
      names = "--under",
      paramLabel = "ID",
      description = "Another charter: which of its principles are like these, and how well.")
  private @Nullable String under;

  private final PrintWriter out;

  CharterCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    List<Charter> versions = named(id);
    if (under == null) {
      versions.forEach(this::print);
      return Main.FINE;
    }
    for (Charter from : versions) {
      for (Charter to : named(under)) {
        print(from, to);
      }
    }
    return Main.FINE;
  }

  private static List<Charter> named(String name) {
    List<Charter> named =
        Shipped.charters().stream()
            .filter(
                charter ->
                    name.equals(charter.getId().value()) || name.equals(withVersion(charter)))
            .toList();
    if (named.isEmpty()) {
      throw new UnreadableInputException("charter.unknown", name);
    }
    return named;
  }

  private static String withVersion(Charter charter) {
    return charter.getId().value() + "@" + charter.getVersionLabel().value();
  }

  private void print(Charter charter) {
    out.println(
        charter.getTitle().map(Printable::oneLine).orElse("")
            + " ("
            + withVersion(charter)
            + ", text: "
            + charter.getTextStatus()
            + ")");
    charter.getNote().ifPresent(note -> out.println("  " + Printable.oneLine(note)));
    for (PrincipleGroup group : charter.getGroups()) {
      group.getTitle().ifPresent(title -> out.println("  " + Printable.oneLine(title)));
      for (Principle principle : group.getPrinciples()) {
        out.println("  - " + said(principle));
      }
      int missing = group.getPublishedCount().orElse(0) - group.getPrinciples().size();
      if (missing > 0) {
        out.println("  - " + missing + " more, whose words are not in hand");
      }
    }
  }

  /** A title is as published; other words are ours, which is said. */
  private static String said(Principle principle) {
    return principle
        .getTitle()
        .map(Printable::oneLine)
        .or(() -> principle.getStatement().map(words -> Printable.oneLine(words) + " (our words)"))
        .orElse(principle.getId().value());
  }

  private void print(Charter from, Charter to) {
    Crosswalk crosswalk = Crosswalk.between(from, to);
    out.println(withVersion(from) + " under " + withVersion(to));
    for (PrincipleGroup group : from.getGroups()) {
      for (Principle principle : group.getPrinciples()) {
        out.println("  " + said(principle));
        List<PrincipleLink> links = crosswalk.linksOf(principle.getId());
        links.forEach(link -> out.println("    " + shown(link, to)));
        if (links.isEmpty()) {
          out.println("    - nothing alike");
        }
      }
    }
    out.println("  Principles are compared by tags that one reader gave; judge for yourself.");
  }

  private static String shown(PrincipleLink link, Charter to) {
    String tags = link.tags().stream().map(Enum::name).collect(Collectors.joining(", "));
    return "- "
        + said(to, link.to().principle())
        + ": "
        + link.quality()
        + (tags.isEmpty() ? "" : " by " + tags);
  }

  private static String said(Charter charter, PrincipleId id) {
    return charter.getGroups().stream()
        .flatMap(group -> group.getPrinciples().stream())
        .filter(principle -> principle.getId().equals(id))
        .findFirst()
        .map(CharterCommand::said)
        .orElse(id.value());
  }
}
