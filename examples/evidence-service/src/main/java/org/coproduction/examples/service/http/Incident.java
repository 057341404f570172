package org.coproduction.examples.service.http;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fault of the service in its log: what kind it was and where in the program, under a name that
 * the client is told too. Messages of exceptions are left out, since libraries quote values in
 * them.
 */
final class Incident {

  private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
  private static final int MOST_CAUSES = 8;

  private Incident() {}

  static UUID log(Throwable fault) {
    UUID name = UUID.randomUUID();
    LOG.error("incident {}{}", name, trace(fault));
    return name;
  }

  static String trace(Throwable fault) {
    StringBuilder trace = new StringBuilder();
    Throwable cause = fault;
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      trace.append(depth == 0 ? ": " : "\ncaused by ").append(cause.getClass().getName());
      for (StackTraceElement frame : cause.getStackTrace()) {
        trace.append("\n\tat ").append(frame);
      }
      cause = cause.getCause();
    }
    return trace.toString();
  }
}
