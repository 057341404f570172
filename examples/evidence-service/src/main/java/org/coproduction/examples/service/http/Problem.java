package org.coproduction.examples.service.http;

import java.util.Locale;

/** What can be wrong with a request, beside what is found in a document. */
public enum Problem {
  /** It is not HTTP, or not what the route asks for. */
  BAD_REQUEST(400),
  /** The day is none. */
  DAY_MALFORMED(400),
  /** The idempotency key is none. */
  KEY_MALFORMED(400),
  /** There is nothing of that name. */
  NOT_FOUND(404),
  /** There is something of that name, and that cannot be done to it. */
  METHOD_NOT_ALLOWED(405),
  /** It is there in none of the media types asked for. */
  NOT_ACCEPTABLE(406),
  /** It did not arrive in time. */
  TOO_SLOW(408),
  /** Its body is larger than any document may be. */
  TOO_LARGE(413),
  /** Its body is not JSON by its own account. */
  NOT_JSON(415),
  /** Another request came under the same idempotency key. */
  KEY_REUSED(422),
  /** Its address or its headers are too long. */
  HEADERS_TOO_LARGE(431),
  /** The service is at fault. */
  FAULT(500),
  /** Too much is asked at the same time, or the service is stopping. */
  BUSY(503),
  /** The database does not answer. */
  STORE_AWAY(503);

  private final int status;

  Problem(int status) {
    this.status = status;
  }

  /** {@return the status of HTTP} */
  public int status() {
    return status;
  }

  /** {@return its name in problem details, which does not change} */
  public String type() {
    return "urn:coproduction:service:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the same request may do better in a while. */
  boolean passes() {
    return this == BUSY || this == STORE_AWAY;
  }

  /** The problem that a status set by the server stands for. */
  static Problem of(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 408 -> TOO_SLOW;
      case 413 -> TOO_LARGE;
      case 414, 431 -> HEADERS_TOO_LARGE;
      case 503 -> BUSY;
      default -> status < 500 ? BAD_REQUEST : FAULT;
    };
  }
}
