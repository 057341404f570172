package org.coproduction.exchange;

import java.nio.charset.StandardCharsets;
import org.coproduction.finding.Report;

/**
 * A document in the format of another program, and what was noticed while it was written: what that
 * format cannot hold is said here, never left out in silence.
 */
public final class Written {

  private final String text;
  private final Report report;

  Written(String text, Report report) {
    this.text = text;
    this.report = report;
  }

  /** {@return the document as it goes into a file, in UTF-8} */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** {@return what was noticed} */
  public Report report() {
    return report;
  }

  /** Shows that there is a document, never its text. */
  @Override
  public String toString() {
    return "Written[***]";
  }
}
