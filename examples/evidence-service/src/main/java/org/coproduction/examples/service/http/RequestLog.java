package org.coproduction.examples.service.http;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request: method, template of the route, status, time. No address, no query, no
 * header and no name that a client chose, because any of them can be a person's.
 */
final class RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

  private RequestLog() {}

  static void log(String method, String route, int status, long nanos) {
    if (LOG.isInfoEnabled()) {
      LOG.info(
          "{} {} {} {} ms",
          METHODS.contains(method) ? method : "-",
          route,
          status,
          TimeUnit.NANOSECONDS.toMillis(nanos));
    }
  }
}
