package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.finding.Place;
import org.coproduction.scoring.ExhibitOnRecord;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.PrincipleReason;
import org.coproduction.scoring.PrincipleScore;

/** Principles of charters: claimed, evidenced, countered, and how far that can be relied on. */
final class PrinciplesPart {

  private static final int MOST_IN_SHORT = 4;
  private static final int MOST_PLACES = 3;

  private final List<PrincipleScore> principles;
  private final Wording wording;

  private PrinciplesPart(List<PrincipleScore> principles, Wording wording) {
    this.principles = principles;
    this.wording = wording;
  }

  static Block.Section of(List<PrincipleScore> principles, Wording wording) {
    PrinciplesPart part = new PrinciplesPart(principles, wording);
    return new Block.Section(
        wording.phrase("principles.title"),
        wording.isDetailed() ? part.inDetail() : part.inShort());
  }

  static Phrase name(PrincipleScore principle) {
    String version = principle.version().map(label -> "@" + label.value()).orElse("");
    return Phrase.code(principle.charter().value() + version)
        .and(Phrase.code(principle.principle().value()));
  }

  /** How a principle stands, in a few words. */
  static Phrase standing(PrincipleScore principle, Wording wording) {
    return wording.phrase(
        "principles.standing",
        "evidenced",
        grade(principle.evidenced(), wording),
        "confidence",
        wording.term(principle.confidence()));
  }

  static boolean isClaimed(PrincipleScore principle) {
    return principle.claimed() != PrincipleReason.NOT_CLAIMED;
  }

  private List<Block> inShort() {
    List<PrincipleScore> claimed = principles.stream().filter(PrinciplesPart::isClaimed).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        wording.paragraph(
            "principles.counts",
            "all",
            principles.size(),
            "claimed",
            claimed.size(),
            "evidenced",
            claimed.stream().filter(principle -> principle.evidenced().isPresent()).count(),
            "countered",
            claimed.stream().filter(principle -> !principle.counter().isEmpty()).count()));
    if (!claimed.isEmpty()) {
      int shown = Math.min(claimed.size(), MOST_IN_SHORT);
      List<Block.Entry> entries = new ArrayList<>();
      for (PrincipleScore principle : claimed.subList(0, shown)) {
        entries.add(Block.Entry.of(name(principle).and(standing(principle, wording))));
      }
      if (shown < claimed.size()) {
        entries.add(Block.Entry.of(Phrase.plain(wording.count("more", claimed.size() - shown))));
      }
      blocks.add(new Block.Listing(entries));
    }
    return blocks;
  }

  private List<Block> inDetail() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (PrincipleScore principle : principles) {
      rows.add(
          List.of(
              name(principle),
              reason(principle.claimed()).and(places(principle.claims())),
              Phrase.strong(grade(principle.evidenced(), wording) + ".")
                  .and(reason(principle.evidence()))
                  .and(places(cited(principle.support()))),
              reason(principle.counterEvidence()).and(places(cited(principle.counter()))),
              Phrase.strong(wording.term(principle.confidence()) + ".")
                  .and(reason(principle.why()))));
    }
    return List.of(
        new Block.Table(
            wording.phrase("principles.caption"),
            List.of(
                wording.phrase("principles.principle"),
                wording.phrase("principles.claimed"),
                wording.phrase("principles.evidenced"),
                wording.phrase("principles.counter"),
                wording.phrase("principles.confidence")),
            rows));
  }

  private Phrase reason(PrincipleReason reason) {
    return Phrase.plain(wording.term(reason));
  }

  private static String grade(Optional<Grade> grade, Wording wording) {
    return grade.map(wording::term).orElseGet(() -> wording.say("principles.not-evidenced"));
  }

  private static List<Place> cited(List<ExhibitOnRecord> exhibits) {
    return exhibits.stream().map(ExhibitOnRecord::place).toList();
  }

  private Phrase places(List<Place> places) {
    int shown = Math.min(places.size(), MOST_PLACES);
    Phrase phrase = Phrase.empty();
    for (Place place : places.subList(0, shown)) {
      phrase = phrase.and(Phrase.code(place.toString()));
    }
    return shown == places.size()
        ? phrase
        : phrase.and(wording.count("more", places.size() - shown));
  }
}
