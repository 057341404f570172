package org.coproduction.json;

import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;

/**
 * Reading cannot go on beyond a point of the text. It never reaches a caller, and carries neither
 * message nor cause: those of a parser quote the text.
 */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient FindingCode code;
  private final transient TextPosition position;

  UnreadableException(FindingCode code, TextPosition position) {
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

  /** The finding where nothing of the document was read. */
  Finding finding(DocumentRef document) {
    return Finding.of(code, document, Place.root()).at(position);
  }
}
