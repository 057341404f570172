package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.JsonPointer;

/**
 * The laws of validation: what holds for every document that an app ships, and for every way of
 * judging one. What fails says which law and which codes, and nothing of the document.
 */
public enum DocumentLaw {
  /** Nothing in it must be otherwise. */
  NOTHING_MUST_BE_OTHERWISE {
    @Override
    public <T> void holds(DocumentBench<T> bench) {
      Report report = bench.judging().apply(bench.document());
      require(!report.hasErrors(), FindingDifference.pasted(report.of(Severity.ERROR)));
    }
  },
  /** What is written as JSON comes back as it was. */
  IT_COMES_BACK_FROM_JSON {
    @Override
    public <T> void holds(DocumentBench<T> bench) {
      boolean same =
          bench.throughJson().apply(bench.document()).value().stream()
              .anyMatch(bench.document()::equals);
      require(same, "another document came back");
    }
  },
  /** Who judges twice says the same twice. */
  JUDGING_TWICE_SAYS_THE_SAME {
    @Override
    public <T> void holds(DocumentBench<T> bench) {
      Report once = bench.judging().apply(bench.document());
      require(once.equals(bench.judging().apply(bench.document())), "the reports differ");
    }
  },
  /** The order of its parts is no fault: the same codes are found as often in any order. */
  ORDER_IS_NO_FAULT {
    @Override
    public <T> void holds(DocumentBench<T> bench) {
      T reversed = PartsOf.reversed(bench.document(), bench.type());
      require(
          codes(bench.judging().apply(bench.document()))
              .equals(codes(bench.judging().apply(reversed))),
          "other codes in another order");
    }
  },
  /** A finding names a place in the JSON of the document, or an object in which a member lacks. */
  FINDINGS_LAND {
    @Override
    public <T> void holds(DocumentBench<T> bench) {
      String json = bench.format().write(bench.document());
      for (Finding finding : bench.judging().apply(bench.document()).findings()) {
        require(lands(finding.place(), json), finding.code().value() + " is nowhere");
      }
    }
  },
  /** Nothing that somebody wrote is in a report, in its JSON or in a sentence of it. */
  NOTHING_THAT_WAS_WRITTEN_IS_REPEATED {
    @Override
    public <T> void holds(DocumentBench<T> bench) {
      T marked = PartsOf.saying(bench.document(), bench.type(), MARKER);
      Report report = bench.judging().apply(marked);
      keepsQuiet(report.toString());
      keepsQuiet(DocumentFormat.report().write(report));
      for (Finding finding : report.findings()) {
        keepsQuiet(Messages.in(Locale.ENGLISH).sentence(finding));
      }
    }

    private void keepsQuiet(String shown) {
      require(!shown.contains(MARKER), "a text of the document is in the report");
    }
  },
  /** Of the faults that it can have, each is found. */
  EVERY_FAULT_IS_FOUND {
    @Override
    public <T> void holds(DocumentBench<T> bench) {
      for (Mutator<T, T> mutator : bench.mutators()) {
        for (int choice = 0; choice < 3; choice++) {
          Optional<Mutation<T>> mutation = mutator.mutate(bench.document(), choice);
          if (mutation.isPresent()) {
            require(
                bench.judging().apply(mutation.get().broken()).findings().stream()
                    .anyMatch(mutation.get().causes()::is),
                "not found: " + mutation.get().causes());
          }
        }
      }
    }
  };

  private static final String MARKER = "zqxmarker7";

  /**
   * Asks the law.
   *
   * @param bench of what
   * @param <T> the kind of document
   * @throws AssertionError where it does not hold
   */
  public abstract <T> void holds(DocumentBench<T> bench);

  void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(name() + ": " + otherwise);
    }
  }

  private static List<String> codes(Report report) {
    List<String> codes = new ArrayList<>();
    report.findings().forEach(finding -> codes.add(finding.code().value()));
    Collections.sort(codes);
    return codes;
  }

  private static boolean lands(Place place, String json) {
    String pointer = place.toString();
    if (JsonPointer.of(pointer).valueIn(json).isPresent()) {
      return true;
    }
    int last = pointer.lastIndexOf('/');
    return !pointer.substring(last + 1).matches("[0-9]+")
        && JsonPointer.of(pointer.substring(0, last))
            .valueIn(json)
            .filter(holder -> holder.startsWith("{"))
            .isPresent();
  }
}
