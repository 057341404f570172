package org.coproduction.examples.service.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends answers. All of them leave here, so all have the headers that keep browsers from harm. */
final class Replies {

  private static final HttpFields ALWAYS =
      HttpFields.build()
          // What people wrote is kept by nobody on the way; an endpoint may say otherwise.
          .put("Cache-Control", "no-store")
          .put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
          .put("Cross-Origin-Resource-Policy", "same-origin")
          .put("Referrer-Policy", "no-referrer")
          .put("Vary", "Accept, Accept-Language")
          .put("X-Content-Type-Options", "nosniff")
          .asImmutable();

  private Replies() {}

  static void send(Answer answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    if (isUnread(response.getRequest())) {
      // The server cuts the rest off, so the client must not put its next request behind it.
      response.getHeaders().put("Connection", "close");
    }
    ALWAYS.forEach(response.getHeaders()::put);
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    response.write(true, ByteBuffer.wrap(answer.content()), callback);
  }

  /** Whether some of the body was refused, or may have been: of pieces nobody knows how many. */
  private static boolean isUnread(Request request) {
    return request.getLength() > Request.getContentBytesRead(request)
        || request.getHeaders().contains("Transfer-Encoding");
  }
}
