package org.coproduction.examples.service.http;

import org.coproduction.examples.service.database.StoreException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes requests from the server and gives it answers, whatever happens in between. */
final class Dispatch extends Handler.Abstract {

  private final Router router;
  private final ProblemAnswers problems;

  Dispatch(Router router, ProblemAnswers problems) {
    this.router = router;
    this.problems = problems;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    long begun = System.nanoTime();
    Router.Routed routed = routed(request);
    Replies.send(routed.answer(), response, callback);
    RequestLog.log(
        request.getMethod(), routed.route(), routed.answer().status(), System.nanoTime() - begun);
    return true;
  }

  private Router.Routed routed(Request request) {
    try {
      return router.route(request);
    } catch (StoreException away) {
      return incident(Problem.STORE_AWAY, away, request);
    } catch (RuntimeException fault) {
      return incident(Problem.FAULT, fault, request);
    }
  }

  private Router.Routed incident(Problem problem, RuntimeException fault, Request request) {
    return new Router.Routed(
        problems.of(problem, Call.language(request), Incident.log(fault)), "-");
  }
}
