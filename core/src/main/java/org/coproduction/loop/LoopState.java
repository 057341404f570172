package org.coproduction.loop;

import java.util.Optional;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Telling;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.jspecify.annotations.Nullable;

/**
 * How far something that people said has come round the loop, least far first. It is derived from
 * typed facts: words alone move nothing.
 */
public enum LoopState {
  /** It was said, and there is no answer with the facts that an answer needs. */
  RAISED(null, false),
  /** There is a promise with an action and a date, and nobody was told. */
  PROMISED(ResponseKind.WILL_DO, false),
  /** There is such a promise, and people were told. */
  PROMISE_TOLD(ResponseKind.WILL_DO, true),
  /** It could not be done for a reason on record, and nobody was told. */
  COULD_NOT(ResponseKind.COULD_NOT, false),
  /** It was done, what and when is on record, and nobody was told. */
  DONE(ResponseKind.DID, false),
  /** It could not be done, and people were told. */
  COULD_NOT_TOLD(ResponseKind.COULD_NOT, true),
  /** It was done, and people were told. */
  DONE_TOLD(ResponseKind.DID, true);

  private final Optional<ResponseKind> answer;
  private final boolean told;

  LoopState(@Nullable ResponseKind answer, boolean told) {
    this.answer = Optional.ofNullable(answer);
    this.told = told;
  }

  /**
   * Where one response stands. It is an answer where a person stands behind it and it has what its
   * kind needs: an action and a date for what was or will be done, a reason for what could not be.
   * Somebody was told where a person stands behind that, the channel and the audience are on
   * record, and it was not before the answer.
   *
   * @param response the response
   * @param asOf the date as of which to judge; what is dated later has not happened yet
   * @return the state
   */
  public static LoopState of(Response response, ImpreciseDate asOf) {
    return of(response, Optional.of(asOf));
  }

  /** Where a response stands on whatever day: as it is written. */
  static LoopState asWritten(Response response) {
    return of(response, Optional.empty());
  }

  private static LoopState of(Response response, Optional<ImpreciseDate> asOf) {
    if (!isAnswer(response, asOf)) {
      return RAISED;
    }
    boolean told = response.getTold().stream().anyMatch(telling -> tells(telling, response, asOf));
    return switch (response.getKind()) {
      case DID -> told ? DONE_TOLD : DONE;
      case WILL_DO -> told ? PROMISE_TOLD : PROMISED;
      case COULD_NOT -> told ? COULD_NOT_TOLD : COULD_NOT;
    };
  }

  private static boolean isAnswer(Response response, Optional<ImpreciseDate> asOf) {
    return response.getProvenance().isByPerson()
        && switch (response.getKind()) {
          case DID ->
              response.getAction().isPresent()
                  && response.getWhen().isPresent()
                  && !isStillToCome(response.getWhen(), asOf);
          case WILL_DO -> response.getAction().isPresent() && response.getDueBy().isPresent();
          case COULD_NOT -> response.getReason().isPresent();
        };
  }

  static boolean tells(Telling telling, Response response, Optional<ImpreciseDate> asOf) {
    return telling.getProvenance().isByPerson()
        && telling.getChannel().isPresent()
        && !telling.getTo().isEmpty()
        && !isStillToCome(telling.getWhen(), asOf)
        && !isBefore(telling.getWhen(), response.getWhen());
  }

  static boolean isStillToCome(Optional<ImpreciseDate> when, Optional<ImpreciseDate> asOf) {
    return isBefore(asOf, when);
  }

  /** Whether one day is known to be before another. */
  private static boolean isBefore(Optional<ImpreciseDate> one, Optional<ImpreciseDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get()) == Known.YES;
  }

  /** {@return what the answer is; nothing where there is none} */
  public Optional<ResponseKind> answer() {
    return answer;
  }

  /** {@return whether there is an answer} */
  public boolean isAnswered() {
    return answer.isPresent();
  }

  /** {@return whether people were told of the answer} */
  public boolean isTold() {
    return told;
  }

  /** {@return whether nothing is left to do: it is settled one way or the other, and told} */
  public boolean isClosed() {
    return told && this != PROMISE_TOLD;
  }

  /**
   * Whether a response in this state may be in another one in a later version. A promise may be
   * kept or be given up for a reason, and a refusal may be thought over; but an answer does not go
   * away, what was done was done, and who was told stays told.
   *
   * @param later the state in the later version
   * @return false where something that was on record is gone without a word
   */
  public boolean mayBecome(LoopState later) {
    if (this == RAISED) {
      return true;
    }
    if (later == RAISED || (answer().equals(Optional.of(ResponseKind.DID)) && !sameAnswer(later))) {
      return false;
    }
    return !sameAnswer(later) || later.told || !told;
  }

  private boolean sameAnswer(LoopState other) {
    return answer.equals(other.answer);
  }
}
