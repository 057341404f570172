package org.coproduction.privacy;

/**
 * How often texts speak as people of families do.
 *
 * @param ofYoung signs that young people wrote
 * @param ofHome signs that somebody wrote of their own family
 */
record Voices(int ofYoung, int ofHome) {

  static final Voices NONE = new Voices(0, 0);

  Voices and(Voices other) {
    return new Voices(ofYoung + other.ofYoung, ofHome + other.ofHome);
  }
}
