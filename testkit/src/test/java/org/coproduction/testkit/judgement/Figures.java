package org.coproduction.testkit.judgement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.intake.SourceText;
import org.coproduction.testkit.judgement.NotesJudgement.Line;
import org.coproduction.testkit.judgement.NotesJudgement.Role;

/**
 * How far the library reads one half of the corpus as the two readers did.
 *
 * <p>A line counts as found, as the page's, as nested or as a risk where both readers hold so, and
 * as wrongly marked where neither does; what they differ on is asked of nobody.
 */
final class Figures {

  /** The letters of the items, one for each dimension. */
  static final List<String> DIMENSIONS = List.of("S", "V", "A", "I", "M");

  /** The most items of a form that has hardly any fact, and the fewest of one that has many. */
  private static final int POOR = 3;

  private static final int RICH = 10;

  private final Corpus corpus;
  final Agreed items = new Agreed();
  final Agreed stance = new Agreed();
  final Agreed theme = new Agreed();
  Share linesFound = new Share(0, 0);
  Share linesRight = new Share(0, 0);
  Share furniture = new Share(0, 0);
  Share nested = new Share(0, 0);
  Share identifiers = new Share(0, 0);
  Share singleFamilies = new Share(0, 0);
  Share falseAlarms = new Share(0, 0);
  Share poorAbove = new Share(0, 0);
  private final List<String> differences = new ArrayList<>();
  private final Map<String, FormJudgement> read = new HashMap<>();

  private Figures(Corpus corpus) {
    this.corpus = corpus;
  }

  static Figures of(Half half) {
    Figures figures = new Figures(Corpus.of(half));
    figures.corpus.forms().forEach(figures::form);
    figures.corpus.notes().forEach(figures::notes);
    figures.corpus.texts().forEach(figures::risks);
    figures.compareForms();
    return figures;
  }

  /** Where the library differs from both readers who agree, a line each. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  private void form(String name) {
    FormJudgement one = corpus.form(name, Reader.ONE);
    FormJudgement two = corpus.form(name, Reader.TWO);
    FormJudgement machine = Machine.form(name, corpus.text(name));
    read.put(name, machine);
    for (String item : machine.items().keySet()) {
      items.value(Reader.ONE, name, item, one.meets(item));
      items.value(Reader.TWO, name, item, two.meets(item));
      items.value(Reader.MACHINE, name, item, machine.meets(item));
      if (one.meets(item) == two.meets(item) && one.meets(item) != machine.meets(item)) {
        differ(name, item, machine.meets(item) ? "wrongly met" : "not seen to be met");
      }
    }
  }

  /** Whether the library finds more, on any dimension, in a form that has hardly any fact. */
  private void compareForms() {
    for (String poor : corpus.forms()) {
      for (String rich : corpus.forms()) {
        if (most(poor) <= POOR && fewest(rich) >= RICH) {
          for (String dimension : DIMENSIONS) {
            boolean above =
                fewest(rich, dimension) > most(poor, dimension)
                    && metByMachine(poor, dimension) > metByMachine(rich, dimension);
            poorAbove = poorAbove.and(Share.one(above));
            if (above) {
              differ(poor, dimension, "beats " + rich);
            }
          }
        }
      }
    }
  }

  private long metByMachine(String name, String dimension) {
    return requireNonNull(read.get(name)).met(dimension);
  }

  private long most(String name) {
    return DIMENSIONS.stream().mapToLong(dimension -> most(name, dimension)).sum();
  }

  private long fewest(String name) {
    return DIMENSIONS.stream().mapToLong(dimension -> fewest(name, dimension)).sum();
  }

  private long most(String name, String dimension) {
    return Math.max(
        corpus.form(name, Reader.ONE).met(dimension), corpus.form(name, Reader.TWO).met(dimension));
  }

  private long fewest(String name, String dimension) {
    return Math.min(
        corpus.form(name, Reader.ONE).met(dimension), corpus.form(name, Reader.TWO).met(dimension));
  }

  private void notes(String name) {
    NotesJudgement one = corpus.notes(name, Reader.ONE);
    NotesJudgement two = corpus.notes(name, Reader.TWO);
    NotesJudgement machine = Machine.notes(name, corpus.text(name));
    judged(Reader.ONE, one);
    judged(Reader.TWO, two);
    judged(Reader.MACHINE, machine);
    lines(name, one, two, machine);
    pairs(name, one.byPlace(), two.byPlace(), machine.byPlace());
  }

  private void judged(Reader who, NotesJudgement notes) {
    for (Line line : notes.items()) {
      line.stance().ifPresent(value -> stance.value(who, notes.name(), line.at(), value));
      line.theme().ifPresent(value -> theme.value(who, notes.name(), line.at(), value));
    }
  }

  /** Lines that hold two things are told by their parts. */
  private void lines(String name, NotesJudgement one, NotesJudgement two, NotesJudgement machine) {
    Set<String> byOne = places(one, line -> line.role() == Role.ITEM);
    Set<String> byTwo = places(two, line -> line.role() == Role.ITEM);
    Set<String> found = places(machine, line -> line.role() == Role.ITEM);
    Set<String> both = new TreeSet<>(byOne);
    both.retainAll(byTwo);
    for (String at : both) {
      linesFound = linesFound.and(Share.one(found.contains(at)));
      if (!found.contains(at)) {
        differ(name, at, "said, and not found");
      }
    }
    for (String at : found) {
      boolean right = byOne.contains(at) || byTwo.contains(at);
      linesRight = linesRight.and(Share.one(right));
      if (!right) {
        differ(name, at, "taken for something said");
      }
    }
  }

  private void pairs(
      String name, Map<String, Line> one, Map<String, Line> two, Map<String, Line> machine) {
    for (Map.Entry<String, Line> entry : one.entrySet()) {
      Line first = entry.getValue();
      Line second = two.get(entry.getKey());
      Line third = machine.get(entry.getKey());
      if (second == null || third == null) {
        continue;
      }
      if (first.role() == Role.FURNITURE && second.role() == Role.FURNITURE) {
        furniture = furniture.and(Share.one(third.role().isOfThePage()));
        if (!third.role().isOfThePage()) {
          differ(name, first.at(), "furniture taken for " + third.role());
        }
      }
      boolean items = first.role() == Role.ITEM && second.role() == Role.ITEM;
      if (items && third.role() == Role.ITEM) {
        if (first.parent().equals(second.parent())) {
          boolean same = first.parent().equals(third.parent());
          if (first.parent().isPresent() || !same) {
            nested = nested.and(Share.one(same));
          }
          if (!same) {
            differ(name, first.at(), "nested under " + third.parent().orElse(0));
          }
        }
        if (first.stance().equals(second.stance()) && !first.stance().equals(third.stance())) {
          differ(
              name,
              first.at(),
              "stance " + first.stance().orElseThrow() + " read as " + third.stance().orElse(null));
        }
        if (first.theme().equals(second.theme()) && !first.theme().equals(third.theme())) {
          differ(
              name,
              first.at(),
              "theme " + first.theme().orElse("-") + " read as " + third.theme().orElse("-"));
        }
      }
    }
  }

  private void risks(String name) {
    List<Risk> one = corpus.risks(name, Reader.ONE);
    List<Risk> two = corpus.risks(name, Reader.TWO);
    SourceText text = corpus.text(name);
    List<Risk> machine = Machine.risks(text);
    for (Risk risk : Set.copyOf(one)) {
      if (!two.contains(risk)) {
        continue;
      }
      boolean seen = machine.contains(risk);
      if (risk.kind().identifies()) {
        identifiers = identifiers.and(Share.one(seen));
      } else if (risk.kind() == Risk.Kind.SINGLE_FAMILY) {
        singleFamilies = singleFamilies.and(Share.one(seen));
      } else {
        continue;
      }
      if (!seen) {
        differ(name, risk.line() + "", risk.kind() + " not seen");
      }
    }
    Set<Integer> marked =
        Stream.concat(one.stream(), two.stream()).map(Risk::line).collect(Collectors.toSet());
    for (int number = 1; number <= text.lines().size(); number++) {
      if (text.isBlank(number)) {
        continue;
      }
      int line = number;
      boolean alarm =
          !marked.contains(line) && machine.stream().anyMatch(risk -> risk.line() == line);
      falseAlarms = falseAlarms.and(Share.one(alarm));
      if (alarm) {
        differ(
            name,
            line + "",
            "false alarm " + machine.stream().filter(r -> r.line() == line).toList());
      }
    }
  }

  private static Set<String> places(NotesJudgement notes, Predicate<Line> wanted) {
    return notes.lines().stream()
        .filter(wanted)
        .map(Line::at)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void differ(String name, String at, String how) {
    differences.add(String.format(Locale.ROOT, "%s %s: %s", name, at, how));
  }

  /** The figures as lines of text, machine beside people. */
  String table() {
    StringBuilder table = new StringBuilder();
    agreed(table, "items met or not", items);
    agreed(table, "stance", stance);
    agreed(table, "primary theme", theme);
    row(table, "lines found", linesFound);
    row(table, "lines right", linesRight);
    row(table, "furniture", furniture);
    row(table, "nesting", nested);
    row(table, "identifiers", identifiers);
    row(table, "single families", singleFamilies);
    row(table, "false alarms", falseAlarms);
    row(table, "poor above rich", poorAbove);
    return table.toString();
  }

  private static void row(StringBuilder table, String what, Object value) {
    table.append(String.format(Locale.ROOT, "%-18s %s%n", what, value));
  }

  private static void agreed(StringBuilder table, String what, Agreed agreed) {
    row(table, what + ", people", agreed.describe(Reader.ONE, Reader.TWO));
    row(table, "  machine and one", agreed.describe(Reader.MACHINE, Reader.ONE));
    row(table, "  machine and two", agreed.describe(Reader.MACHINE, Reader.TWO));
  }
}
