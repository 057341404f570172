package org.coproduction.privacy;

/**
 * An identifier on the folded text.
 *
 * @param kind what sort
 * @param start its first character
 * @param end the character after its last
 * @param confidence how sure it is
 */
record Found(IdentifierKind kind, int start, int end, Confidence confidence) {

  /**
   * Of two that overlap, the surer one tells more, then the longer one, then the first named kind.
   */
  boolean isBetterThan(Found other) {
    if (confidence != other.confidence) {
      return confidence == Confidence.LIKELY;
    }
    int longer = (end - start) - (other.end - other.start);
    return longer != 0 ? longer > 0 : kind.compareTo(other.kind) < 0;
  }
}
