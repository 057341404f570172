package org.coproduction.examples.service.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/**
 * A request as an endpoint sees it, when all that is the same for every endpoint has been seen to.
 */
public final class Call {

  private final Request request;
  private final Map<String, String> path;
  private final String mediaType;
  private final RequestLimits limits;

  Call(Request request, Map<String, String> path, String mediaType, RequestLimits limits) {
    this.request = request;
    this.path = path;
    this.mediaType = mediaType;
    this.limits = limits;
  }

  /**
   * A part of the path.
   *
   * @param name its name in the template of the route
   * @return what stands in its place
   */
  public String path(String name) {
    return Optional.ofNullable(path.get(name)).orElseThrow();
  }

  /**
   * A parameter of the query.
   *
   * @param name its name
   * @return all its values
   * @throws ProblemException where the query cannot be read
   */
  public List<String> query(String name) {
    try {
      Fields.Field field = Request.extractQueryParameters(request).get(name);
      return field == null ? List.of() : List.copyOf(field.getValues());
    } catch (RuntimeException malformed) {
      throw new ProblemException(Problem.BAD_REQUEST);
    }
  }

  /**
   * A header.
   *
   * @param name its name
   * @return all its values
   */
  public List<String> header(String name) {
    return headers(request, name);
  }

  /** {@return the body} */
  public byte[] body() {
    return RequestBody.read(request, limits);
  }

  /** {@return the media type to answer in: one of those of the route} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return the language to answer in} */
  public Locale language() {
    return language(request);
  }

  static Locale language(Request request) {
    return Language.wanted(String.join(",", headers(request, "Accept-Language")));
  }

  static List<String> headers(Request request, String name) {
    return request.getHeaders().getFields(name).stream()
        .map(HttpField::getValue)
        .map(value -> value == null ? "" : value)
        .toList();
  }
}
