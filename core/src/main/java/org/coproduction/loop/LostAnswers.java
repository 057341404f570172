package org.coproduction.loop;

import static org.coproduction.finding.Category.QUALITY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.value.Known;
import org.coproduction.value.ResponseId;

/** What a later version of responses no longer has. Used for one pair of versions. */
final class LostAnswers {

  private static final FindingCode PROMISE_DROPPED =
      FindingCode.warning("loop.promise.dropped", QUALITY);
  private static final FindingCode PROMISE_POSTPONED =
      FindingCode.note("loop.promise.postponed", QUALITY);
  private static final FindingCode ANSWER_DROPPED =
      FindingCode.warning("loop.answer.dropped", QUALITY);
  private static final FindingCode ANSWER_TAKEN_BACK =
      FindingCode.warning("loop.answer.taken-back", QUALITY);
  private static final FindingCode ANSWER_NARROWED =
      FindingCode.warning("loop.answer.narrowed", QUALITY);
  private static final FindingCode TELLING_DROPPED =
      FindingCode.warning("loop.telling.dropped", QUALITY);

  static final List<FindingCode> CODES =
      List.of(
          PROMISE_DROPPED,
          PROMISE_POSTPONED,
          ANSWER_DROPPED,
          ANSWER_TAKEN_BACK,
          ANSWER_NARROWED,
          TELLING_DROPPED);

  private static final ResponseId ANY = new ResponseId("any");

  private final Map<ResponseId, Response> later = new HashMap<>();
  private final Set<Response> laterUnderAnyName = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  LostAnswers(Responses after) {
    for (Response response : after.getResponses()) {
      later.putIfAbsent(response.getId(), response);
      laterUnderAnyName.add(underAnyName(response));
    }
  }

  List<Finding> of(Responses before) {
    for (int at = 0; at < before.getResponses().size(); at++) {
      Response was = before.getResponses().get(at);
      if (LoopState.asWritten(was).isAnswered()) {
        compare(was, Place.root().member("responses").item(at));
      }
    }
    return findings;
  }

  private void compare(Response was, Place place) {
    Optional<Response> now = Optional.ofNullable(later.get(was.getId()));
    if (now.isPresent()) {
      if (now.get().getProvenance().stands()) {
        compare(was, now.get(), place);
      }
    } else if (!laterUnderAnyName.contains(underAnyName(was))) {
      add(dropped(was), place);
    }
  }

  private void compare(Response was, Response now, Place place) {
    LoopState before = LoopState.asWritten(was);
    LoopState after = LoopState.asWritten(now);
    if (!before.mayBecome(after)) {
      add(broken(was, before, after), place);
    }
    boolean bothPromise = isPromise(before) && isPromise(after);
    if (bothPromise
        && now.getDueBy().orElseThrow().isAfter(was.getDueBy().orElseThrow()) == Known.YES) {
      findings.add(
          found(PROMISE_POSTPONED, place.member("dueBy"))
              .with("before", was.getDueBy().get())
              .with("after", now.getDueBy().get()));
    }
    narrowed(was.getThemes(), now.getThemes(), place.member("themes"));
    narrowed(was.getSaid(), now.getSaid(), place.member("said"));
  }

  private static FindingCode broken(Response was, LoopState before, LoopState after) {
    if (!after.isAnswered()) {
      return dropped(was);
    }
    return before.answer().equals(after.answer()) ? TELLING_DROPPED : ANSWER_TAKEN_BACK;
  }

  private static FindingCode dropped(Response was) {
    return was.getKind() == ResponseKind.WILL_DO ? PROMISE_DROPPED : ANSWER_DROPPED;
  }

  private static boolean isPromise(LoopState state) {
    return state.answer().equals(Optional.of(ResponseKind.WILL_DO));
  }

  /** An answer that no longer answers all that it answered. */
  private <T> void narrowed(List<T> before, List<T> after, Place place) {
    Set<T> still = new HashSet<>(after);
    for (int at = 0; at < before.size(); at++) {
      if (!still.contains(before.get(at))) {
        add(ANSWER_NARROWED, place.item(at));
      }
    }
  }

  private void add(FindingCode code, Place place) {
    findings.add(found(code, place));
  }

  private static Finding found(FindingCode code, Place place) {
    return Finding.of(code, DocumentRef.the(DocumentKind.RESPONSES), place);
  }

  private static Response underAnyName(Response response) {
    return Response.builder().from(response).id(ANY).build();
  }
}
