package org.coproduction.testkit;

import java.util.Optional;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Place;

/**
 * What a test expects to be found: a code, and where. It prints as the Java that makes it, so that
 * a line of a failed test can be pasted into the test; there is nothing in it that somebody wrote
 * into a record.
 *
 * @param code the code, such as {@code evidence.aim.missing}
 * @param document the document of a dossier, or nothing for any
 * @param place where in the document
 */
public record ExpectedFinding(String code, Optional<DocumentRef> document, Place place) {

  /**
   * A finding in any document.
   *
   * @param code the code
   * @param pointer where, as a JSON Pointer; empty for the whole document
   * @return what is expected
   */
  public static ExpectedFinding finding(String code, String pointer) {
    return new ExpectedFinding(code, Optional.empty(), Place.parse(pointer));
  }

  /**
   * A finding in one document of a dossier.
   *
   * @param code the code
   * @param document the document as reports print it, such as {@code event/0}
   * @param pointer where, as a JSON Pointer; empty for the whole document
   * @return what is expected
   * @throws IllegalArgumentException where the document is not one of a dossier
   */
  public static ExpectedFinding finding(String code, String document, String pointer) {
    return new ExpectedFinding(
        code, Optional.of(PrintedDocument.parse(document)), Place.parse(pointer));
  }

  /**
   * What would have to be expected for a finding.
   *
   * @param finding the finding
   * @return its code, document and place
   */
  public static ExpectedFinding of(Finding finding) {
    return new ExpectedFinding(
        finding.code().value(), Optional.of(finding.document()), finding.place());
  }

  /**
   * Whether a finding is the one.
   *
   * @param finding the finding
   * @return true where code and place, and the document where it is named, are the same
   */
  public boolean is(Finding finding) {
    return code.equals(finding.code().value())
        && place.equals(finding.place())
        && document.stream().allMatch(finding.document()::equals);
  }

  /** {@return the same finding, whichever document it is in} */
  ExpectedFinding anywhere() {
    return new ExpectedFinding(code, Optional.empty(), place);
  }

  /**
   * The Java that makes it.
   *
   * @return a call of {@code finding}
   */
  @Override
  public String toString() {
    String in = document.map(one -> "\"" + one + "\", ").orElse("");
    return "finding(\"" + code + "\", " + in + "\"" + place + "\")";
  }
}
