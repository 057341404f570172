package org.coproduction.json;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.finding.Place;

/** The way from the root of a document to the value that is being read. */
final class Trail {

  /** Member names as {@code String}, list positions as {@code Integer}. */
  private final List<Object> steps = new ArrayList<>();

  void enter(String member) {
    steps.add(member);
  }

  void enter(int position) {
    steps.add(position);
  }

  void leave() {
    steps.remove(steps.size() - 1);
  }

  /** The place where the trail ends, made when somebody asks: most values are sound. */
  Place place() {
    Place place = Place.root();
    for (Object step : steps) {
      place = step instanceof Integer position ? place.item(position) : place.member((String) step);
    }
    return place;
  }
}
