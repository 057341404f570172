package org.coproduction.examples.service.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Request;

/** The body of a request, within limits of size and of time. */
final class RequestBody {

  private static final int PIECE = 8192;

  private RequestBody() {}

  /**
   * Reads a body, and of one that is too large so much that it shows.
   *
   * @throws ProblemException where it does not arrive in time, or not whole
   */
  static byte[] read(Request request, RequestLimits limits) {
    // A server that is idle for as long ends the request itself; this ends one that drips.
    long deadline = System.nanoTime() + limits.time().toNanos();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Request.asInputStream(request)) {
      int read = in.read(piece);
      while (read >= 0 && body.size() <= limits.documentBytes()) {
        if (System.nanoTime() - deadline > 0) {
          throw new ProblemException(Problem.TOO_SLOW);
        }
        body.write(piece, 0, read);
        read = in.read(piece);
      }
    } catch (IOException broken) {
      throw new ProblemException(isTimeout(broken) ? Problem.TOO_SLOW : Problem.BAD_REQUEST);
    }
    return body.toByteArray();
  }

  private static boolean isTimeout(Throwable broken) {
    return broken instanceof TimeoutException
        || (broken.getCause() != null && isTimeout(broken.getCause()));
  }
}
