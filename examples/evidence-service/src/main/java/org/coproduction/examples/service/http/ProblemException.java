package org.coproduction.examples.service.http;

/** A request that is answered with a problem instead. It says which, and nothing of the request. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /**
   * Ends a request.
   *
   * @param problem what is wrong with it
   */
  public ProblemException(Problem problem) {
    super(problem.type());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
