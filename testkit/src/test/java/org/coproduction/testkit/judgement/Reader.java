package org.coproduction.testkit.judgement;

/** Who marked a text. */
enum Reader {
  /** The first reader. */
  ONE,
  /** The second, who saw nothing of the first. */
  TWO,
  /** The library. */
  MACHINE;

  String folder() {
    return switch (this) {
      case ONE -> "one";
      case TWO -> "two";
      case MACHINE -> throw new IllegalStateException("What the library marks is not kept");
    };
  }
}
