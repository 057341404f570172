package org.coproduction.rendering;

import java.util.List;

/**
 * A picture made of boxes and labels, in pixels from the upper left corner.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param shapes what is in it, from the back to the front
 */
record Drawing(int width, int height, List<Shape> shapes) {

  Drawing {
    shapes = List.copyOf(shapes);
  }

  /** A part of a picture. */
  sealed interface Shape {}

  /** A rectangle. */
  record Box(int x, int y, int width, int height, Look look) implements Shape {}

  /** A line of text, of which a point of the base line is given. */
  record Label(int x, int y, String text, Anchor anchor) implements Shape {
    Label {
      text = Printable.oneLine(text);
    }
  }

  /** How a box looks. No two looks differ by colour alone. */
  enum Look {
    /** Filled. */
    SOLID,
    /** Outlined. */
    OUTLINED,
    /** Outlined by a broken line. */
    DASHED
  }

  /** Which point of a label is given. */
  enum Anchor {
    /** Where it begins. */
    START,
    /** Its middle. */
    MIDDLE,
    /** Where it ends. */
    END
  }
}
