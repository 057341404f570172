package org.coproduction.json;

import org.coproduction.finding.Report;

/**
 * What came of writing a document with members that its format does not know.
 *
 * @param text the text, which ends in a line feed
 * @param report a finding for each object whose unknown members had no place any more
 */
public record Writing(String text, Report report) {

  /** The text is what somebody wrote. */
  @Override
  public String toString() {
    return "Writing[" + report.findings().size() + " findings]";
  }
}
