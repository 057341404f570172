package uk.gov.example.shortbreaks;

import java.util.List;
import java.util.Optional;

/**
 * What somebody who sends a form in gets back.
 *
 * @param accepted whether it is taken in
 * @param findings what was found, line by line
 * @param summary what the work came to, where the form could be read
 */
record Answer(boolean accepted, List<String> findings, Optional<WorkSummary> summary) {

  Answer {
    findings = List.copyOf(findings);
  }
}
