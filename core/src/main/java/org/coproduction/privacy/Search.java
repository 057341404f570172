package org.coproduction.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The search of one text for identifiers, and what it found so far. Used by one thread, once. */
final class Search {

  private static final Set<IdentifierKind> OF_MANY =
      Set.of(
          IdentifierKind.SHARED_MAILBOX,
          IdentifierKind.SERVICE_LINE,
          IdentifierKind.POSTCODE,
          IdentifierKind.HOUSE_ADDRESS);

  private final FoldedText text;
  private final DigitGroups groups;
  private final Surroundings around;
  private final List<Found> found = new ArrayList<>();

  Search(FoldedText text, DigitGroups groups, Surroundings around) {
    this.text = text;
    this.groups = groups;
    this.around = around;
  }

  FoldedText text() {
    return text;
  }

  DigitGroups groups() {
    return groups;
  }

  Surroundings around() {
    return around;
  }

  void found(IdentifierKind kind, int start, int end, Confidence confidence) {
    found.add(new Found(kind, start, end, confidence));
  }

  void found(IdentifierKind kind, int start, int end, boolean sure) {
    found(kind, start, end, sure ? Confidence.LIKELY : Confidence.POSSIBLE);
  }

  /** Whether something that is one person's was found so far: a number, an address, a birthday. */
  boolean hasOfPerson() {
    return found.stream().anyMatch(one -> !OF_MANY.contains(one.kind()));
  }

  /** What was found, in the order of the text, the better of two that overlap. */
  List<Identifier> identifiers() {
    found.sort(Comparator.comparingInt(Found::start).thenComparingInt(Found::end));
    List<Found> apart = new ArrayList<>();
    for (Found next : found) {
      Found last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last == null || last.end() <= next.start()) {
        apart.add(next);
      } else if (next.isBetterThan(last)) {
        apart.set(apart.size() - 1, next);
      }
    }
    return apart.stream()
        .map(one -> new Identifier(one.kind(), text.span(one.start(), one.end()), one.confidence()))
        .toList();
  }
}
