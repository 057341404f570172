package org.coproduction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coproduction.value.MalformedValueException;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document: the way from its root by the public member names and list positions.
 *
 * <p>It prints as a JSON Pointer (RFC 6901), such as {@code /activities/0/method}. Member names are
 * those of the published formats (letters and digits), so a place cannot carry what somebody wrote.
 * Places are ordered as a reader meets them: the parent before its children, list positions by
 * number. Immutable and thread-safe.
 */
public final class Place implements Comparable<Place> {

  private static final Place ROOT = new Place(null, null, -1);
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");

  private final @Nullable Place parent;
  private final @Nullable String name;
  private final int position;
  private final int depth;

  private Place(@Nullable Place parent, @Nullable String name, int position) {
    this.parent = parent;
    this.name = name;
    this.position = position;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  /**
   * The whole document.
   *
   * @return the root, which prints as the empty pointer
   */
  public static Place root() {
    return ROOT;
  }

  /**
   * Reads a place from its printed form.
   *
   * @param pointer a JSON Pointer of public member names and list positions
   * @return the place
   * @throws MalformedValueException {@code finding.place.malformed}
   */
  public static Place parse(String pointer) {
    Place place = ROOT;
    if (pointer.isEmpty()) {
      return place;
    }
    if (pointer.charAt(0) != '/') {
      throw malformed();
    }
    for (String step : pointer.substring(1).split("/", -1)) {
      place = isPosition(step) ? place.item(position(step)) : place.member(step);
    }
    return place;
  }

  /**
   * A member of the object at this place.
   *
   * @param publicName the member's name in the published format: a letter, then up to 63 letters or
   *     digits
   * @return the place of the member
   * @throws MalformedValueException {@code finding.place.malformed}
   */
  public Place member(String publicName) {
    if (!NAME.matcher(publicName).matches()) {
      throw malformed();
    }
    return new Place(this, publicName, -1);
  }

  /**
   * An element of the list at this place.
   *
   * @param index the element's position, from 0
   * @return the place of the element
   * @throws MalformedValueException {@code finding.place.malformed}
   */
  public Place item(int index) {
    if (index < 0) {
      throw malformed();
    }
    return new Place(this, null, index);
  }

  @Override
  public int compareTo(Place other) {
    Place mine = this;
    Place theirs = other;
    while (mine.depth > theirs.depth && mine.parent != null) {
      mine = mine.parent;
    }
    while (theirs.depth > mine.depth && theirs.parent != null) {
      theirs = theirs.parent;
    }
    int order = compareSteps(mine, theirs);
    return order != 0 ? order : Integer.compare(depth, other.depth);
  }

  /**
   * Compares two places of equal depth. The first step that differs decides, seen from the root.
   */
  private static int compareSteps(Place left, Place right) {
    int order = 0;
    Place mine = left;
    Place theirs = right;
    while (mine.parent != null && theirs.parent != null) {
      int step = compareStep(mine, theirs);
      order = step == 0 ? order : step;
      mine = mine.parent;
      theirs = theirs.parent;
    }
    return order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /**
   * The place as a JSON Pointer.
   *
   * @return the pointer, empty for the root
   */
  @Override
  public String toString() {
    StringBuilder pointer = new StringBuilder();
    for (Place step : steps()) {
      pointer.append('/');
      if (step.name == null) {
        pointer.append(step.position);
      } else {
        pointer.append(step.name);
      }
    }
    return pointer.toString();
  }

  private List<Place> steps() {
    List<Place> steps = new ArrayList<>();
    for (Place at = this; at.parent != null; at = at.parent) {
      steps.add(0, at);
    }
    return steps;
  }

  private static int compareStep(Place left, Place right) {
    if (left.name != null && right.name != null) {
      return left.name.compareTo(right.name);
    }
    // A list position comes before a name; in one document the two never meet at one step.
    return Integer.compare(right.position, left.position)
        * (left.name == null && right.name == null ? -1 : 1);
  }

  private static boolean isPosition(String step) {
    return step.matches("0|[1-9][0-9]{0,9}");
  }

  private static int position(String step) {
    long position = Long.parseLong(step);
    if (position > Integer.MAX_VALUE) {
      throw malformed();
    }
    return (int) position;
  }

  private static MalformedValueException malformed() {
    return new MalformedValueException("finding.place.malformed", "place");
  }
}
