package org.coproduction.examples.springboot;

import java.net.URI;
import java.util.Locale;
import org.coproduction.json.ProblemJson;
import org.coproduction.json.UnreadableRecordException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers with problem details (RFC 9457) in our codes and places. Without it Spring refuses the
 * same forms and says less.
 */
@RestControllerAdvice
class ProblemAdvice {

  private static final String TYPES = "urn:coproduction:problem:";

  /** The document was read, and something in it must be otherwise. */
  @ExceptionHandler
  ProblemDetail faulty(BindException refused) {
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "faulty-record");
    problem.setProperty("errors", Fault.in(refused.getBindingResult()));
    return problem;
  }

  /** The document could not be read; what a parser says quotes the text, so it is not repeated. */
  @ExceptionHandler
  ResponseEntity<?> unreadable(HttpMessageNotReadableException refused, Locale language) {
    if (refused.getCause() instanceof UnreadableRecordException unreadable) {
      return ResponseEntity.badRequest()
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(
              ProblemJson.in(language)
                  .bytes(unreadable.report(), HttpStatus.BAD_REQUEST.value()));
    }
    return ResponseEntity.of(problem(HttpStatus.BAD_REQUEST, "malformed-document")).build();
  }

  private static ProblemDetail problem(HttpStatus status, String type) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(TYPES + type));
    return problem;
  }
}
