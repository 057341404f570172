package org.coproduction.validation;

import java.util.List;
import java.util.function.Predicate;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.Fact;
import org.coproduction.value.HeadCount;

/**
 * A part of an evidence form that a local form can ask for. It is there where a fact of it stands:
 * what a person refused is not there.
 */
public enum FormPart {
  /** The title of the piece of work. */
  TITLE("title", form -> form.getTitle().isPresent()),
  /** The language of the answers. */
  LANGUAGE("language", form -> form.getLanguage().isPresent()),
  /** The local area. */
  AREA("area", form -> form.getArea().isPresent()),
  /** What was developed or improved. */
  AIM("aim", form -> form.getAim().isPresent()),
  /** Why, and what showed that it was needed. */
  REASON("reason", form -> form.getReason().isPresent()),
  /** When the work was done. */
  PERIOD("period", form -> form.getPeriod().isPresent()),
  /** The charters that were used. */
  CHARTERS("charters", form -> stands(form.getCharters())),
  /** The principles that were lived. */
  PRINCIPLES("principleClaims", form -> stands(form.getPrincipleClaims())),
  /** The organisations that are named. */
  ORGANISATIONS("organisations", form -> !form.getOrganisations().isEmpty()),
  /** The groups that were involved. */
  GROUPS("groups", form -> stands(form.getGroups())),
  /** How many of each group came, exactly or as a band. */
  NUMBERS_BY_GROUP("groups", FormPart::isCountedByGroup),
  /** What was done with people. */
  ACTIVITIES("activities", form -> stands(form.getActivities())),
  /** What was done so that people could take part. */
  ADJUSTMENTS("adjustments", form -> stands(form.getAdjustments())),
  /** What was sent beforehand. */
  MATERIALS("materials", form -> stands(form.getMaterials())),
  /** Who was missing. */
  MISSING_VOICES("missingVoices", form -> stands(form.getMissingVoices())),
  /** Who can decide. */
  DECISION_MAKERS("decisionMakers", form -> stands(form.getDecisionMakers())),
  /** What people were told could and could not change. */
  SCOPE("scope", form -> stands(form.getScope())),
  /** The themes that people raised. */
  THEMES("themes", form -> stands(form.getThemes())),
  /** When themes were taken back to people. */
  THEME_CHECKS("themeChecks", form -> stands(form.getThemeChecks())),
  /** When the options were fixed. */
  OPTIONS_FIXED("optionsFixed", form -> stands(form.getOptionsFixed().stream().toList())),
  /** What was decided. */
  DECISIONS("decisions", form -> stands(form.getDecisions())),
  /** What changed because of what people said. */
  CHANGES("changes", form -> stands(form.getChanges())),
  /** What was not done, and why. */
  NOT_DONE("notDone", form -> stands(form.getNotDone())),
  /** When contributors were told what came of it. */
  FEEDBACK_GIVEN("feedbackGiven", form -> stands(form.getFeedbackGiven())),
  /** What people were told to expect. */
  PROMISES("promises", form -> stands(form.getPromises())),
  /** The rungs that are claimed. */
  CLAIMS("claims", form -> stands(form.getClaims())),
  /** What was produced. */
  OUTPUTS("outputs", form -> stands(form.getOutputs())),
  /** What difference it made. */
  OUTCOMES("outcomes", form -> stands(form.getOutcomes())),
  /** When it will be looked at again. */
  REVIEW("review", form -> stands(form.getReview().stream().toList())),
  /** The events that belong to the work. */
  EVENTS("events", form -> !form.getEvents().isEmpty()),
  /** The links and attachments that show it. */
  LINKS("links", form -> !form.getLinks().isEmpty()),
  /** Who signed it. */
  SIGNATURES("signatures", form -> stands(form.getSignatures())),
  /** Who else confirms it. */
  CORROBORATIONS("corroborations", form -> stands(form.getCorroborations()));

  private final String member;

  // None of the predicates above holds anything that could change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<EvidenceForm> there;

  FormPart(String member, Predicate<EvidenceForm> there) {
    this.member = member;
    this.there = there;
  }

  /** The member of the form that holds it. */
  String member() {
    return member;
  }

  boolean isIn(EvidenceForm form) {
    return there.test(form);
  }

  private static boolean stands(List<? extends Fact> facts) {
    return facts.stream().anyMatch(fact -> fact.getProvenance().stands());
  }

  private static boolean isCountedByGroup(EvidenceForm form) {
    List<ParticipantGroup> groups =
        form.getGroups().stream().filter(group -> group.getProvenance().stands()).toList();
    return !groups.isEmpty()
        && groups.stream()
            .allMatch(group -> group.getCame().map(HeadCount::isCounted).orElse(false));
  }
}
