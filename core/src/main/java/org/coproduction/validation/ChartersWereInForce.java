package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import org.coproduction.charter.Charter;
import org.coproduction.evidence.CharterCitation;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.CharterId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.VersionLabel;

/**
 * The version of a charter that is named was in force while the work went on. Work can rightly
 * follow a charter before it is in force or after it was replaced, so it is a warning.
 */
final class ChartersWereInForce implements Rule<EvidenceForm> {

  private static final FindingCode NOT_IN_FORCE =
      FindingCode.warning("evidence.charter.not-in-force", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("charters-were-in-force");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOT_IN_FORCE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    for (int at = 0; at < form.getCharters().size(); at++) {
      CharterCitation citation = form.getCharters().get(at);
      if (citation.getProvenance().stands() && citation.getCharter().isPresent()) {
        Place place = Context.at("charters", at);
        check(
            citation.getCharter().get(),
            citation.getVersionLabel(),
            place,
            form,
            context,
            verdicts);
      }
    }
    for (int at = 0; at < form.getPrincipleClaims().size(); at++) {
      PrincipleClaim claim = form.getPrincipleClaims().get(at);
      if (claim.getProvenance().stands()) {
        Place place = Context.at("principleClaims", at);
        check(claim.getCharter(), claim.getVersionLabel(), place, form, context, verdicts);
      }
    }
  }

  private static void check(
      CharterId charter,
      Optional<VersionLabel> version,
      Place place,
      EvidenceForm form,
      Context context,
      Verdicts verdicts) {
    List<Charter> named =
        context.names().map(names -> names.charters(charter, version)).orElse(List.of());
    if (named.isEmpty()) {
      verdicts.cannotTell(Unsettled.NOT_AT_HAND);
    } else if (form.getPeriod().isEmpty()) {
      verdicts.cannotTell(Unsettled.NOT_DATED);
    } else {
      ImpreciseDate period = form.getPeriod().get();
      Unsettled otherwise =
          named.stream().allMatch(one -> one.getEffectiveFrom().isEmpty())
              ? Unsettled.NOT_DATED
              : Unsettled.DATES_OVERLAP;
      if (verdicts.isBroken(noneInForce(named, period), otherwise)) {
        Place at = place.member(version.isPresent() ? "versionLabel" : "charter");
        verdicts.fail(context.found(NOT_IN_FORCE, at).with("period", period));
      }
    }
  }

  /** Where no version is named, one that was in force is enough. */
  private static Known noneInForce(List<Charter> versions, ImpreciseDate period) {
    Known none = Known.YES;
    for (Charter version : versions) {
      switch (version.inForceOn(period)) {
        case YES -> {
          return Known.NO;
        }
        case UNKNOWN -> none = Known.UNKNOWN;
        case NO -> {}
      }
    }
    return none;
  }
}
