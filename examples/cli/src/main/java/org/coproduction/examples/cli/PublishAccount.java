package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coproduction.localoffer.GapAt;
import org.coproduction.publication.GateResult;
import org.coproduction.publication.HeldBack;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedWork;
import org.coproduction.publication.ReleasedTable;
import org.coproduction.publication.WhyHeld;
import org.coproduction.rendering.PublicationCalendar;

/** Says what was published, and what was held back and why: by place, never by its words. */
final class PublishAccount {

  private final PrintWriter out;

  PublishAccount(PrintWriter out) {
    this.out = out;
  }

  void of(PublishedWork work) {
    long underThemes = work.themes().stream().mapToLong(theme -> theme.quotes().size()).sum();
    out.println(
        "published: "
            + work.events().size()
            + " events, "
            + work.themes().size()
            + " themes, "
            + (underThemes + work.quotes().size())
            + " quotes, "
            + work.responses().size()
            + " responses");
    int withoutDay = PublicationCalendar.withoutDay(work);
    if (withoutDay > 0) {
      out.println("not in the calendar, since their day is not known: " + withoutDay + " events");
    }
  }

  void of(PublishedLocalOffer year) {
    out.println(
        "published: "
            + year.comments().size()
            + " comments on the Local Offer, "
            + year.from()
            + " to "
            + year.to());
  }

  void gaps(List<GapAt> gaps) {
    for (GapAt gap : gaps) {
      out.println("missing: " + gap.gap() + gap.comment().map(at -> " /comments/" + at).orElse(""));
    }
  }

  void held(GateResult<?> result) {
    Map<WhyHeld, List<HeldBack>> byReason = new EnumMap<>(WhyHeld.class);
    for (HeldBack held : result.held()) {
      byReason.computeIfAbsent(held.why(), any -> new ArrayList<>()).add(held);
    }
    out.println("held back: " + result.held().stream().map(PublishAccount::at).distinct().count());
    byReason.forEach(
        (why, held) -> {
          out.println("  " + why + ": " + held.size());
          held.forEach(one -> out.println("    " + at(one)));
        });
    for (ReleasedTable table : result.releases()) {
      int hidden = table.release().published().withheld();
      if (hidden > 0) {
        out.println(
            "counts hidden, small ones and those that would give them away: "
                + hidden
                + " in "
                + table.key().kind());
      }
    }
  }

  private static String at(HeldBack held) {
    return held.document() + " " + held.place();
  }
}
