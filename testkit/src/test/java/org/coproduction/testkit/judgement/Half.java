package org.coproduction.testkit.judgement;

/** Which part of the corpus a text belongs to. */
enum Half {
  /** Its texts and readings were at hand while the readers of the library were written. */
  WORKED("worked"),
  /** Nobody who wrote the readers of the library had seen its texts or readings. */
  ASIDE("aside");

  private final String folder;

  Half(String folder) {
    this.folder = folder;
  }

  String folder() {
    return folder;
  }
}
