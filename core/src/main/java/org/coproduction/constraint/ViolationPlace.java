package org.coproduction.constraint;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Set;
import org.coproduction.finding.Place;
import org.coproduction.value.MalformedValueException;

/** The place that the path of a violation leads to: {@code a[0].b} is {@code /a/0/b}. */
final class ViolationPlace {

  /** What stands in a path and in no document. */
  private static final Set<ElementKind> OF_THE_CALL =
      Set.of(
          ElementKind.METHOD,
          ElementKind.CONSTRUCTOR,
          ElementKind.PARAMETER,
          ElementKind.CROSS_PARAMETER,
          ElementKind.RETURN_VALUE);

  private ViolationPlace() {}

  /** As far as its steps can be named; what cannot is placed at its parent. */
  static Place of(Path path) {
    Place place = Place.root();
    for (Path.Node node : path) {
      if (OF_THE_CALL.contains(node.getKind())) {
        continue;
      }
      if (node.isInIterable()) {
        Integer index = node.getIndex();
        if (index == null) {
          // A key of a map, or a member of a set, which has no position.
          return place;
        }
        place = place.item(index);
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        try {
          place = place.member(node.getName());
        } catch (MalformedValueException noPublishedName) {
          return place;
        }
      }
    }
    return place;
  }
}
