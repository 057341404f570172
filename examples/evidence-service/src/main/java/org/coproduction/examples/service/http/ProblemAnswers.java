package org.coproduction.examples.service.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/**
 * Tells a client what is wrong with a request, as problem details (RFC 9457) in its language.
 * Nothing of the request is in them.
 */
final class ProblemAnswers {

  private static final String MEDIA_TYPE = "application/problem+json";
  private static final String SECONDS_TO_WAIT = "5";

  private final Map<Locale, Properties> sentences = new HashMap<>();

  ProblemAnswers() {
    Language.known().forEach(language -> sentences.put(language, sentences(language)));
  }

  Answer of(Problem problem, Locale language) {
    return headed(problem, language, JsonText.object(json -> members(json, problem, language)));
  }

  /** Of a fault, with the name under which it was logged. */
  Answer of(Problem problem, Locale language, UUID incident) {
    return headed(
        problem,
        language,
        JsonText.object(
            json -> {
              members(json, problem, language);
              json.writeStringProperty("instance", "urn:uuid:" + incident);
            }));
  }

  private static Answer headed(Problem problem, Locale language, byte[] content) {
    Answer answer =
        Answer.of(problem.status(), MEDIA_TYPE, content)
            .with("Content-Language", language.toLanguageTag());
    return problem.passes() ? answer.with("Retry-After", SECONDS_TO_WAIT) : answer;
  }

  private void members(JsonGenerator json, Problem problem, Locale language) {
    Properties said = sentences.getOrDefault(language, new Properties());
    json.writeStringProperty("type", problem.type());
    json.writeStringProperty("title", said.getProperty(problem.name() + ".title"));
    json.writeNumberProperty("status", problem.status());
    json.writeStringProperty("detail", said.getProperty(problem.name() + ".detail"));
  }

  private static Properties sentences(Locale language) {
    String name = "/org/coproduction/examples/service/http/problems_" + language + ".properties";
    Properties sentences = new Properties();
    try (InputStream stream = ProblemAnswers.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the sentences of problems are missing");
      }
      sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sentences;
  }
}
