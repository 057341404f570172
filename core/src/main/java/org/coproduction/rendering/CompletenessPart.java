package org.coproduction.rendering;

import java.util.List;
import org.coproduction.finding.Place;
import org.coproduction.scoring.Completeness;

/** The first result: whether the form is filled in. */
final class CompletenessPart {

  private static final int MOST_IN_SHORT = 8;

  private CompletenessPart() {}

  static Block.Section of(Completeness completeness, Wording wording) {
    Phrase counts =
        wording.phrase(
            "completeness.counts",
            "answers",
            completeness.answers().met(),
            "questions",
            completeness.answers().of(),
            "facts",
            completeness.facts().met(),
            "needed",
            completeness.facts().of());
    return new Block.Section(
        wording.phrase("completeness.title"),
        List.of(
            new Block.Paragraph(
                completeness.missing().isEmpty()
                    ? counts
                    : counts.and(missing(completeness.missing(), wording)))));
  }

  private static Phrase missing(List<Place> places, Wording wording) {
    int shown = wording.isDetailed() ? places.size() : Math.min(places.size(), MOST_IN_SHORT);
    Phrase phrase = wording.strong("completeness.missing");
    for (Place place : places.subList(0, shown)) {
      phrase = phrase.and(Phrase.code(place.toString()));
    }
    return shown == places.size()
        ? phrase
        : phrase.and(wording.count("more", places.size() - shown));
  }
}
