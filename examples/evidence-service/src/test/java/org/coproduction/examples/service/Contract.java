package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coproduction.json.DocumentFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds an answer to what the OpenAPI document promises: status, headers, media type, body. */
final class Contract {

  private static final String BASE = "https://contract.invalid/";

  private final JsonNode description;
  private final SchemaRegistry schemas;

  Contract(String openApi) {
    this.description = new JsonMapper().readTree(openApi);
    Map<String, String> documents = new HashMap<>();
    documents.put(BASE + "openapi.json", openApi);
    for (DocumentFormat<?> format : DocumentFormat.all()) {
      String name = format.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      documents.put(BASE + "schemas/" + name, format.schema());
    }
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents));
  }

  JsonNode description() {
    return description;
  }

  /** Asserts that an answer is one of those promised. */
  void check(String method, String path, HttpResponse<String> answer) {
    Optional<String> template = template(path);
    if (template.isEmpty()) {
      assertThat(answer.statusCode()).isEqualTo(404);
      checkBody("/components/responses/Problem", answer);
      return;
    }
    String operation =
        "/paths/"
            + escaped(template.get())
            + "/"
            + (method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT));
    if (description.at(operation).isMissingNode()) {
      assertThat(answer.statusCode()).isEqualTo(405);
      checkBody("/components/responses/Problem", answer);
      return;
    }
    String response = operation + "/responses/" + answer.statusCode();
    assertThat(description.at(response).isMissingNode())
        .as("%s %s answers %s, which is promised", method, template.get(), answer.statusCode())
        .isFalse();
    checkHeaders(resolved(response), answer.headers());
    if (!method.equals("HEAD")) {
      checkBody(resolved(response), answer);
    }
  }

  private void checkHeaders(String response, HttpHeaders headers) {
    JsonNode promised = description.at(response + "/headers");
    for (String name : promised.propertyNames()) {
      String header = resolved(response + "/headers/" + name);
      String value = headers.firstValue(name).orElse(null);
      assertThat(value != null || !description.at(header + "/required").asBoolean(false))
          .as("the header %s", name)
          .isTrue();
      if (value != null) {
        assertThat(errors(header + "/schema", new JsonMapper().writeValueAsString(value)))
            .as("the header %s", name)
            .isEmpty();
      }
    }
  }

  private void checkBody(String response, HttpResponse<String> answer) {
    JsonNode content = description.at(response + "/content");
    if (content.isMissingNode()) {
      assertThat(answer.body()).isEmpty();
      return;
    }
    String type = answer.headers().firstValue("Content-Type").orElseThrow();
    assertThat(content.propertyNames()).contains(type);
    assertThat(errors(response + "/content/" + escaped(type) + "/schema", answer.body()))
        .as("the body of %s", answer.statusCode())
        .isEmpty();
  }

  private List<Error> errors(String schema, String json) {
    return schemas
        .getSchema(SchemaLocation.of(BASE + "openapi.json#" + schema))
        .validate(json, InputFormat.JSON);
  }

  /** Where a part really stands: it may be a reference to another. */
  private String resolved(String pointer) {
    JsonNode reference = description.at(pointer).path("$ref");
    return reference.isMissingNode() ? pointer : reference.asString().substring(1);
  }

  private Optional<String> template(String path) {
    String asked = path.replaceFirst("\\?.*", "");
    return description.path("paths").propertyNames().stream()
        .filter(
            template -> asked.matches(template.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")))
        // The one without places is the one that is meant.
        .min(Comparator.comparing(template -> template.contains("{")));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
