package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.PRIVACY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Place;

/**
 * What is wrong with what a profile does to rules. A broken profile still works as far as it can be
 * understood, and every report made by it says what is broken.
 */
final class ProfileFaults {

  private static final FindingCode UNKNOWN_CODE =
      FindingCode.warning("profile.adjustment.code-unknown", CONFORMANCE);
  private static final FindingCode DUPLICATE_CODE =
      FindingCode.error("profile.adjustment.code-duplicate", CONFORMANCE);
  private static final FindingCode PRIVACY_WEAKENED =
      FindingCode.error("profile.adjustment.privacy-weakened", PRIVACY);
  private static final FindingCode ASKS_NOTHING =
      FindingCode.error("profile.requirement.empty", CONFORMANCE);
  private static final FindingCode ASKED_TWICE =
      FindingCode.warning("profile.requirement.duplicate", CONFORMANCE);

  static final List<FindingCode> CODES =
      List.of(UNKNOWN_CODE, DUPLICATE_CODE, PRIVACY_WEAKENED, ASKS_NOTHING, ASKED_TWICE);

  private static final DocumentRef PROFILE = DocumentRef.the(DocumentKind.PROFILE);

  private final List<Finding> faults = new ArrayList<>();

  private ProfileFaults() {}

  /** The faults beyond those of single attributes. */
  static List<Finding> in(Profile profile) {
    ProfileFaults all = new ProfileFaults();
    if (!profile.getAdjustments().isEmpty()) {
      all.adjustments(profile);
    }
    all.requirements(profile);
    return List.copyOf(all.faults);
  }

  private void adjustments(Profile profile) {
    Map<String, FindingCode> known = new HashMap<>();
    EvidenceValidator.codes().forEach(code -> known.put(code.value(), code));
    Messages everyCode = Messages.in(Locale.ENGLISH);
    Set<RuleCode> seen = new HashSet<>();
    for (int at = 0; at < profile.getAdjustments().size(); at++) {
      RuleAdjustment adjustment = profile.getAdjustments().get(at);
      String name = adjustment.getCode().value();
      FindingCode code = known.get(name);
      // Codes of other rooms are treated where their findings are merged with those of rules.
      if (code == null && !everyCode.knows(name)) {
        add(UNKNOWN_CODE, Context.at("adjustments", at, "code"));
      }
      if (!seen.add(adjustment.getCode())) {
        add(DUPLICATE_CODE, Context.at("adjustments", at, "code"));
      } else if (code != null && PrivacyFloor.isBelow(code, adjustment.getTreatment())) {
        add(PRIVACY_WEAKENED, Context.at("adjustments", at, "treatment"));
      }
    }
  }

  private void requirements(Profile profile) {
    Set<Object> asked = new HashSet<>();
    for (int at = 0; at < profile.getRequirements().size(); at++) {
      Requirement requirement = profile.getRequirements().get(at);
      boolean empty = requirement.getPart().isEmpty() && requirement.getAnswer().isEmpty();
      if (empty) {
        add(ASKS_NOTHING, Context.at("requirements", at));
      }
      boolean twice =
          Stream.of(requirement.getPart(), requirement.getAnswer())
              .flatMap(Optional::stream)
              .anyMatch(one -> !asked.add(one));
      if (twice) {
        add(ASKED_TWICE, Context.at("requirements", at));
      }
    }
  }

  private void add(FindingCode code, Place place) {
    faults.add(Finding.of(code, PROFILE, place));
  }
}
