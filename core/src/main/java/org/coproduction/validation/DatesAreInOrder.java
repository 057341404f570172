package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Signature;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.Fact;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;

/**
 * A form is signed when the work is done, not later than today, and looked at again after that.
 * Imprecise dates that overlap are no fault: nobody can tell.
 */
final class DatesAreInOrder implements Rule<EvidenceForm> {

  private static final FindingCode SIGNED_LATER_THAN_NOW =
      FindingCode.error("evidence.sign-off.after-as-of", CONFORMANCE);
  private static final FindingCode SIGNED_BEFORE_WORK_ENDED =
      FindingCode.warning("evidence.sign-off.before-work-ended", CONFORMANCE);
  private static final FindingCode REVIEWED_BEFORE_SIGNED =
      FindingCode.warning("evidence.review.before-sign-off", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("dates-are-in-order");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(SIGNED_LATER_THAN_NOW, SIGNED_BEFORE_WORK_ENDED, REVIEWED_BEFORE_SIGNED);
  }

  @Override
  public Set<Need> needs(FindingCode code) {
    return code.equals(SIGNED_LATER_THAN_NOW) ? Set.of(Need.AS_OF) : Set.of();
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    Optional<ImpreciseDate> workEnds = form.getPeriod().flatMap(ImpreciseDate::end);
    Optional<ImpreciseDate> reviewed =
        form.getReview().filter(review -> review.getProvenance().stands()).flatMap(Fact::getWhen);
    for (int at = 0; at < form.getSignatures().size(); at++) {
      Signature signature = form.getSignatures().get(at);
      if (!signature.getProvenance().stands()) {
        continue;
      }
      if (signature.getWhen().isEmpty()) {
        verdicts.cannotTell(Unsettled.NOT_DATED);
        continue;
      }
      ImpreciseDate signed = signature.getWhen().get();
      Place when = Context.at("signatures", at).member("when");
      if (verdicts.isBroken(signed.isAfter(context.asOf()), Unsettled.DATES_OVERLAP)) {
        verdicts.fail(
            context
                .found(SIGNED_LATER_THAN_NOW, when)
                .with("signed", signed)
                .with("asOf", context.asOf()));
      }
      if (verdicts.isBroken(
          workEnds.map(signed::isBefore).orElse(Known.UNKNOWN),
          workEnds.isPresent() ? Unsettled.DATES_OVERLAP : Unsettled.NOT_DATED)) {
        verdicts.fail(context.found(SIGNED_BEFORE_WORK_ENDED, when).with("signed", signed));
      }
      if (verdicts.isBroken(
          reviewed.map(review -> review.isBefore(signed)).orElse(Known.UNKNOWN),
          reviewed.isPresent() ? Unsettled.DATES_OVERLAP : Unsettled.NOT_DATED)) {
        verdicts.fail(
            context
                .found(REVIEWED_BEFORE_SIGNED, Place.root().member("review").member("when"))
                .with("signed", signed));
      }
    }
  }
}
