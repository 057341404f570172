package org.coproduction.examples.service.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what the server itself refuses: what is not HTTP, too long, too much, too late. */
final class Refusals implements Request.Handler {

  private final ProblemAnswers problems;

  Refusals(ProblemAnswers problems) {
    this.problems = problems;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Answer answer = problems.of(Problem.of(response.getStatus()), Call.language(request));
    Replies.send(answer, response, callback);
    RequestLog.log(request.getMethod(), "-", answer.status(), 0);
    return true;
  }
}
