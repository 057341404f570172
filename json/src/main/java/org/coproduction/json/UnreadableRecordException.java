package org.coproduction.json;

import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A record inside a document that a host's own mapper was reading could not be read.
 *
 * <p>Its message is the code and place of the first fault and never a value; there is no cause,
 * since a parser's messages quote the text. Where the record stands in the host's own object,
 * Jackson's {@link #getPath()} tells.
 */
public final class UnreadableRecordException extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  private final transient Report report;
  private final String message;

  UnreadableRecordException(Report report) {
    super((JsonParser) null, "");
    this.report = report;
    this.message = printed(report);
  }

  /**
   * All that was noticed in the record.
   *
   * @return the report, with at least one error
   */
  public Report report() {
    return report;
  }

  /**
   * The code and place of the first fault, and how many there are.
   *
   * @return the message, which quotes nothing of the text
   */
  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public String getOriginalMessage() {
    return message;
  }

  private static String printed(Report report) {
    Finding first = report.findings().get(0);
    return first.code().value()
        + " at \""
        + first.place()
        + "\" ("
        + report.findings().size()
        + " in all)";
  }
}
