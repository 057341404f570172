package uk.gov.example.shortbreaks;

import org.coproduction.evidence.EvidenceForm;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;

/** Reads what was sent in: a form, or why it is none. */
class SubmissionReader {

  Reading<EvidenceForm> read(String submission) {
    return DocumentFormat.evidenceForm().read(submission);
  }
}
