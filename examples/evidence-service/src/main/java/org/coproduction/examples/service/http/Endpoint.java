package org.coproduction.examples.service.http;

/** One thing that can be asked of the service. */
@FunctionalInterface
public interface Endpoint {

  /**
   * Answers.
   *
   * @param call the request
   * @return the answer
   * @throws ProblemException where the answer is a problem
   */
  Answer answer(Call call);
}
