package org.coproduction.examples.service.endpoint;

import java.nio.charset.StandardCharsets;
import org.coproduction.examples.service.http.Answer;
import org.coproduction.json.CanonicalJson;

/** A document that is the same for everybody as long as the program is. */
final class PublishedText {

  private static final String AN_HOUR = "public, max-age=3600";

  private final Answer answer;

  PublishedText(String mediaType, String json) {
    this.answer =
        Answer.of(200, mediaType, json.getBytes(StandardCharsets.UTF_8))
            .tagged(CanonicalJson.of(json).digest().value())
            .with("Cache-Control", AN_HOUR);
  }

  Answer answer() {
    return answer;
  }
}
