package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.examples.service.database.Database;
import org.coproduction.examples.service.endpoint.Endpoints;
import org.coproduction.examples.service.form.Assessor;
import org.coproduction.examples.service.form.FormStore;
import org.coproduction.examples.service.http.Route;
import org.coproduction.json.DocumentFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the service describes this service. What is answered, every test compares. */
@TestInstance(Lifecycle.PER_CLASS)
class OpenApiTest {

  @TempDir private static Path folder;

  private RunningService service;
  private String text;
  private OpenAPI description;
  private List<String> faults;

  @BeforeAll
  void read() throws Exception {
    service = RunningService.start(Sqlite.in(folder));
    text = service.get("/openapi.json").body();
    ParseOptions options = new ParseOptions();
    options.setExplicitObjectSchema(false);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(text, List.of(), options);
    description = result.getOpenAPI();
    faults = result.getMessages();
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void aParserOfOthersFindsNothingWrongWithIt() {
    assertThat(faults).isEmpty();
    assertThat(description.getSpecVersion()).isEqualTo(SpecVersion.V31);
  }

  /** A parser that takes everything would say nothing of ours. */
  @Test
  void theParserFindsWhatIsWrong() {
    String broken = text.replace("\"operationId\": \"showHealth\"", "\"operationID\": \"x\"");
    assertThat(
            new OpenAPIV3Parser().readContents(broken, List.of(), new ParseOptions()).getMessages())
        .isNotEmpty();
  }

  @Test
  void itHasTheRoutesOfTheServiceWithTheirMediaTypesAndNoOthers() {
    Map<String, Set<String>> described = new TreeMap<>();
    description
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) ->
                            described.put(method + " " + path, mediaTypes(operation))));
    Map<String, Set<String>> there = new TreeMap<>();
    for (Route route : routes()) {
      there.put(route.method() + " " + route.path(), new TreeSet<>(route.mediaTypes()));
    }
    assertThat(described).isEqualTo(there);
  }

  private static Set<String> mediaTypes(Operation operation) {
    Set<String> types = new TreeSet<>();
    operation
        .getResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("20")) {
                types.addAll(response.getContent().keySet());
              }
            });
    return types;
  }

  private static List<Route> routes() {
    try (Database database =
        Database.open(
            Settings.of(Map.of("EVIDENCE_SERVICE_DATABASE_URL", "jdbc:sqlite::memory:"))
                .database())) {
      return Endpoints.of(new FormStore(database), new Assessor(1), Clock.systemUTC());
    }
  }

  @Test
  void everyPlaceInAPathIsAParameter() {
    description
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperations()
                    .forEach(
                        operation ->
                            assertThat(parameters(operation)).as(path).containsAll(places(path))));
  }

  private List<String> parameters(Operation operation) {
    return Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .map(
            parameter ->
                parameter.get$ref() == null
                    ? parameter
                    : description
                        .getComponents()
                        .getParameters()
                        .get(parameter.get$ref().replaceFirst(".*/", "")))
        .filter(parameter -> "path".equals(parameter.getIn()))
        .map(Parameter::getName)
        .toList();
  }

  private static List<String> places(String path) {
    List<String> places = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.startsWith("{")) {
        places.add(part.substring(1, part.length() - 1));
      }
    }
    return places;
  }

  @Test
  void itNamesTheSchemasThatAreThereAndTheyAreThoseOfTheLibrary() throws Exception {
    List<String> named = new ArrayList<>();
    service
        .contract()
        .description()
        .at("/paths/~1schemas~1{name}/get/parameters/0/schema/enum")
        .forEach(name -> named.add(name.asString()));
    assertThat(named)
        .containsExactlyElementsOf(
            DocumentFormat.all().stream()
                .map(format -> format.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
    for (DocumentFormat<?> format : DocumentFormat.all()) {
      String name = format.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(service.get("/schemas/" + name).body()).isEqualTo(format.schema());
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() throws Exception {
    JsonNode whole = new JsonMapper().readTree(text);
    List<String> references = whole.findValuesAsString("$ref");
    assertThat(references).isNotEmpty();
    for (String reference : new TreeSet<>(references)) {
      if (reference.startsWith("#")) {
        assertThat(whole.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
      } else {
        assertThat(service.get("/" + reference).statusCode()).as(reference).isEqualTo(200);
      }
    }
  }
}
