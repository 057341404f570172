package org.coproduction.examples.service.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jetty.server.Request;

/** Finds the endpoint of a request and sees to all that is the same for every endpoint. */
final class Router {

  private final List<Route> routes;
  private final RequestLimits limits;
  private final ProblemAnswers problems;

  Router(List<Route> routes, RequestLimits limits, ProblemAnswers problems) {
    this.routes = List.copyOf(routes);
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * The answer to a request, and the route that it came by.
   *
   * @param answer the answer
   * @param route the template of the route, which names nobody; a dash where there is none
   */
  record Routed(Answer answer, String route) {}

  Routed route(Request request) {
    String path = Request.getPathInContext(request);
    List<Route> there = routes.stream().filter(route -> route.match(path).isPresent()).toList();
    if (there.isEmpty()) {
      return new Routed(problem(Problem.NOT_FOUND, request), "-");
    }
    Optional<Route> route =
        there.stream().filter(each -> each.methods().contains(request.getMethod())).findFirst();
    return new Routed(
        route.map(found -> answer(found, request)).orElseGet(() -> notAllowed(there, request)),
        there.get(0).path());
  }

  private Answer answer(Route route, Request request) {
    if (route.takesBody() && !isJson(request)) {
      return problem(Problem.NOT_JSON, request);
    }
    Optional<String> mediaType =
        MediaRange.choose(String.join(",", Call.headers(request, "Accept")), route.mediaTypes());
    if (mediaType.isEmpty()) {
      return problem(Problem.NOT_ACCEPTABLE, request);
    }
    Map<String, String> places = route.match(Request.getPathInContext(request)).orElseThrow();
    try {
      return route
          .endpoint()
          .answer(new Call(request, places, mediaType.get(), limits))
          .unlessKnown(String.join(",", Call.headers(request, "If-None-Match")));
    } catch (ProblemException known) {
      return problem(known.problem(), request);
    }
  }

  private Answer notAllowed(List<Route> there, Request request) {
    TreeSet<String> allowed = new TreeSet<>();
    there.forEach(route -> allowed.addAll(route.methods()));
    return problem(Problem.METHOD_NOT_ALLOWED, request).with("Allow", String.join(", ", allowed));
  }

  /** JSON is UTF-8 by its own standard, so nothing else may be said of it. */
  private static boolean isJson(Request request) {
    String type =
        String.join(",", Call.headers(request, "Content-Type"))
            .replaceAll("[ \t\"]", "")
            .toLowerCase(Locale.ROOT);
    return (type.equals(Answer.JSON) || type.equals(Answer.JSON + ";charset=utf-8"))
        && Call.headers(request, "Content-Encoding").isEmpty();
  }

  private Answer problem(Problem problem, Request request) {
    return problems.of(problem, Call.language(request));
  }
}
