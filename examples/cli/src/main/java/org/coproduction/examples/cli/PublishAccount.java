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
  private final Sentences sentences;

  PublishAccount(PrintWriter out, Sentences sentences) {
    this.out = out;
    this.sentences = sentences;
  }

  void wrote(String name) {
    say("publish.wrote", name);
  }

  void of(PublishedWork work) {
    long underThemes = work.themes().stream().mapToLong(theme -> theme.quotes().size()).sum();
    say(
        "publish.work",
        work.events().size(),
        work.themes().size(),
        underThemes + work.quotes().size(),
        work.responses().size());
    int withoutDay = PublicationCalendar.withoutDay(work);
    if (withoutDay > 0) {
      say("publish.not-in-the-calendar", withoutDay);
    }
  }

  void of(PublishedLocalOffer year) {
    say("publish.local-offer", year.comments().size(), year.from(), year.to());
  }

  void gaps(List<GapAt> gaps) {
    for (GapAt gap : gaps) {
      say("publish.missing", gap.gap() + gap.comment().map(at -> " /comments/" + at).orElse(""));
    }
  }

  void held(GateResult<?> result) {
    Map<WhyHeld, List<HeldBack>> byReason = new EnumMap<>(WhyHeld.class);
    for (HeldBack held : result.held()) {
      byReason.computeIfAbsent(held.why(), any -> new ArrayList<>()).add(held);
    }
    say("publish.held-back", result.held().stream().map(PublishAccount::at).distinct().count());
    byReason.forEach(
        (why, held) -> {
          // A constant, as in JSON: the same in every language, like the codes of findings.
          out.println("  " + why + ": " + held.size());
          held.forEach(one -> out.println("    " + at(one)));
        });
    for (ReleasedTable table : result.releases()) {
      int hidden = table.release().published().withheld();
      if (hidden > 0) {
        say("publish.counts-hidden", hidden, table.key().kind());
      }
    }
  }

  private void say(String key, Object... details) {
    out.println(sentences.say(key, details));
  }

  private static String at(HeldBack held) {
    return held.document() + " " + held.place();
  }
}
