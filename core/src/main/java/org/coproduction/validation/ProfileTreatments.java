package org.coproduction.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Muted;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;

/**
 * What a profile does with findings: it grades or mutes them, and never quietly. What touches
 * privacy cannot be muted, nor go below its floor.
 */
final class ProfileTreatments {

  private final Profile profile;
  private final List<Finding> faults;
  private final Map<String, Integer> adjustments = new HashMap<>();

  ProfileTreatments(Profile profile, List<Finding> faults) {
    this.profile = profile;
    this.faults = faults;
    for (int at = 0; at < profile.getAdjustments().size(); at++) {
      adjustments.putIfAbsent(profile.getAdjustments().get(at).getCode().value(), at);
    }
  }

  /** Whether the profile wants to hear of a code: it treats it, and does not mute it. */
  boolean asksFor(FindingCode code) {
    Integer at = adjustments.get(code.value());
    return at != null && treatment(at) != Treatment.MUTE;
  }

  /** A report by the profile, with what is wrong with the profile itself, which it cannot treat. */
  Report treat(Report report) {
    List<Finding> kept = new ArrayList<>();
    Map<FindingCode, Muted> muted = new TreeMap<>();
    report.muted().forEach(one -> muted.merge(one.code(), one, Muted::and));
    for (Finding finding : report.findings()) {
      Integer at = adjustments.get(finding.code().value());
      if (at == null) {
        kept.add(finding);
      } else if (PrivacyFloor.isBelow(finding.code(), treatment(at))) {
        kept.add(finding.graded(PrivacyFloor.of(finding.code())));
      } else if (treatment(at) == Treatment.MUTE) {
        Muted one = new Muted(finding.code(), 1, Context.at("adjustments", at));
        muted.merge(finding.code(), one, Muted::and);
      } else {
        kept.add(finding.graded(severity(treatment(at))));
      }
    }
    kept.addAll(faults);
    return new Report(kept, List.copyOf(muted.values()), report.outcomes());
  }

  private Treatment treatment(int at) {
    return profile.getAdjustments().get(at).getTreatment();
  }

  private static Severity severity(Treatment treatment) {
    return switch (treatment) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE, MUTE -> Severity.NOTE;
    };
  }
}
