package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.PRIVACY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Muted;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;

/**
 * What a profile does with findings: it grades or mutes them, and never quietly. What touches
 * privacy cannot be muted, nor go below a warning.
 */
final class ProfileTreatments {

  private static final FindingCode UNKNOWN_CODE =
      FindingCode.warning("profile.adjustment.code-unknown", CONFORMANCE);
  private static final FindingCode PRIVACY_WEAKENED =
      FindingCode.error("profile.adjustment.privacy-weakened", PRIVACY);

  static final List<FindingCode> CODES = List.of(UNKNOWN_CODE, PRIVACY_WEAKENED);

  private final Profile profile;
  private final Map<String, Integer> adjustments = new HashMap<>();

  ProfileTreatments(Profile profile) {
    this.profile = profile;
    for (int at = 0; at < profile.getAdjustments().size(); at++) {
      adjustments.putIfAbsent(profile.getAdjustments().get(at).getCode().value(), at);
    }
  }

  Report treat(Examination examination) {
    List<Finding> kept = new ArrayList<>();
    Map<FindingCode, Muted> muted = new TreeMap<>();
    for (Finding finding : examination.findings()) {
      Integer at = adjustments.get(finding.code().value());
      if (at == null) {
        kept.add(finding);
        continue;
      }
      Treatment treatment = profile.getAdjustments().get(at).getTreatment();
      if (weakensPrivacy(finding.code(), treatment)) {
        kept.add(finding.graded(Severity.WARNING));
      } else if (treatment == Treatment.MUTE) {
        Muted one = new Muted(finding.code(), 1, Context.at("adjustments", at));
        muted.merge(finding.code(), one, Muted::and);
      } else {
        kept.add(finding.graded(severity(treatment)));
      }
    }
    kept.addAll(faults(profile));
    return new Report(kept, List.copyOf(muted.values()), examination.outcomes());
  }

  /** What is wrong with a profile's own adjustments. */
  static List<Finding> faults(Profile profile) {
    Map<String, FindingCode> known =
        EvidenceValidator.codes().stream()
            .collect(Collectors.toMap(FindingCode::value, code -> code));
    List<Finding> faults = new ArrayList<>();
    for (int at = 0; at < profile.getAdjustments().size(); at++) {
      RuleAdjustment adjustment = profile.getAdjustments().get(at);
      Place place = Context.at("adjustments", at);
      FindingCode code = known.get(adjustment.getCode().value());
      if (code == null) {
        faults.add(fault(UNKNOWN_CODE, place.member("code")));
      } else if (weakensPrivacy(code, adjustment.getTreatment())) {
        faults.add(fault(PRIVACY_WEAKENED, place.member("treatment")));
      }
    }
    return faults;
  }

  private static Finding fault(FindingCode code, Place place) {
    return Finding.of(code, DocumentRef.the(DocumentKind.PROFILE), place);
  }

  private static boolean weakensPrivacy(FindingCode code, Treatment treatment) {
    return code.category() == PRIVACY && Set.of(Treatment.MUTE, Treatment.NOTE).contains(treatment);
  }

  private static Severity severity(Treatment treatment) {
    return switch (treatment) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE, MUTE -> Severity.NOTE;
    };
  }
}
