package org.coproduction.finding;

import java.util.Locale;
import org.coproduction.value.MalformedValueException;

/**
 * Which document of a dossier a finding is about.
 *
 * @param kind the kind of document
 * @param index its position among the dossier's documents of that kind, from 0
 */
public record DocumentRef(DocumentKind kind, int index) implements Comparable<DocumentRef> {

  /**
   * Names a document.
   *
   * @throws MalformedValueException {@code finding.document.malformed} for a negative position
   */
  public DocumentRef {
    if (index < 0) {
      throw new MalformedValueException("finding.document.malformed", "document");
    }
  }

  /**
   * The first, or only, document of its kind.
   *
   * @param kind the kind of document
   * @return the reference
   */
  public static DocumentRef the(DocumentKind kind) {
    return new DocumentRef(kind, 0);
  }

  @Override
  public int compareTo(DocumentRef other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Integer.compare(index, other.index);
  }

  /**
   * The reference as it is printed.
   *
   * @return the kind in lower case with hyphens, a slash and the position, such as {@code event/0}
   */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + index;
  }
}
