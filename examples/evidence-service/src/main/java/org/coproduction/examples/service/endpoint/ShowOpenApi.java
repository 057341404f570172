package org.coproduction.examples.service.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.coproduction.examples.service.http.Answer;
import org.coproduction.examples.service.http.Call;
import org.coproduction.examples.service.http.Endpoint;

/** Gives the description of the service as OpenAPI 3.1. */
final class ShowOpenApi implements Endpoint {

  private final PublishedText description = new PublishedText(Answer.JSON, text());

  @Override
  public Answer answer(Call call) {
    return description.answer();
  }

  private static String text() {
    try (InputStream stream =
        ShowOpenApi.class.getResourceAsStream(
            "/org/coproduction/examples/service/endpoint/openapi.json")) {
      if (stream == null) {
        throw new IllegalStateException("the description of the service is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
