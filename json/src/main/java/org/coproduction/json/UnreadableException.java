package org.coproduction.json;

import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;

/**
 * Reading cannot go on beyond a point of the text. Only a {@link TokenSource} throws it; a caller
 * gets a finding in its place. It carries neither message nor cause: those of a parser quote the
 * text.
 */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient FindingCode code;
  private final transient TextPosition position;

  /**
   * Gives up on a text.
   *
   * @param code why: one of {@link JsonCodes}
   * @param position where
   */
  public UnreadableException(FindingCode code, TextPosition position) {
    super(null, null, false, false);
    this.code = code;
    this.position = position;
  }

  FindingCode code() {
    return code;
  }

  TextPosition position() {
    return position;
  }

  /**
   * The finding where nothing of the document was read.
   *
   * @param document which document
   * @return why and where it cannot be read
   */
  public Finding finding(DocumentRef document) {
    return Finding.of(code, document, Place.root()).at(position);
  }
}
