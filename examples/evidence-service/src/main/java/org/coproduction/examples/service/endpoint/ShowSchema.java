package org.coproduction.examples.service.endpoint;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.examples.service.http.Answer;
import org.coproduction.examples.service.http.Call;
import org.coproduction.examples.service.http.Endpoint;
import org.coproduction.examples.service.http.Problem;
import org.coproduction.examples.service.http.ProblemException;
import org.coproduction.json.DocumentFormat;

/** Gives the published schemas, by the name of their format. */
final class ShowSchema implements Endpoint {

  private final Map<String, PublishedText> schemas =
      DocumentFormat.all().stream()
          .collect(Collectors.toUnmodifiableMap(ShowSchema::name, ShowSchema::schema));

  private static String name(DocumentFormat<?> format) {
    return format.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static PublishedText schema(DocumentFormat<?> format) {
    return new PublishedText(Endpoints.SCHEMA, format.schema());
  }

  @Override
  public Answer answer(Call call) {
    PublishedText schema = schemas.get(call.path("name"));
    if (schema == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return schema.answer();
  }
}
