package org.coproduction.value;

/**
 * The closed set of facts that a record of co-production can hold and that anything may be judged
 * by.
 *
 * <p>Rubric items and the markers of a ladder's rungs are data over these kinds; so are the cues by
 * which a reader recognises facts in words. A new kind is code with a review, because somebody has
 * to say which typed fields hold it. The names stand here, lowest of all, because charters and
 * ladders name them and know nothing of evidence forms.
 */
public enum FactKind {
  /** A group that took part is named. */
  GROUP_NAMED,
  /** Children or young people took part themselves, in a stated part. */
  CHILDREN_TOOK_PART,
  /** The number of people of a group is given, exactly or as a band. */
  PEOPLE_COUNTED,
  /** A barrier was met by an adjustment, for a stated group. */
  BARRIER_MET,
  /** People were involved before the options were fixed, shown by two dates in order. */
  INVOLVED_BEFORE_OPTIONS_FIXED,
  /** A way to take part was offered. */
  METHOD_USED,
  /** Information was sent before people took part. */
  INFORMATION_SENT_AHEAD,
  /** It is said who was missing. */
  MISSING_VOICE_STATED,
  /** A person or body who can decide was named and reached. */
  DECISION_MAKER_REACHED,
  /** People were told what could and could not change. */
  SCOPE_TOLD,
  /** Lines that people said are linked to themes. */
  VIEWS_LINKED_TO_THEMES,
  /** Themes were taken back to the people who were there. */
  THEMES_CHECKED_BACK,
  /** Something changed, and the change is traced to a theme or a line. */
  CHANGE_TRACED_TO_VIEW,
  /** Something was not done, and the reason is given. */
  NOT_DONE_WITH_REASON,
  /** A decision was taken with people of lived experience among those who decided. */
  DECIDED_TOGETHER,
  /** Contributors were told what came of it, by a channel and to an audience. */
  CONTRIBUTORS_TOLD,
  /** Something was produced, with its period or date. */
  OUTPUT_NAMED,
  /** A difference for children and young people is stated, with an indicator and a baseline. */
  OUTCOME_MEASURED,
  /** The evidence for an outcome comes from families or young people. */
  OUTCOME_SOURCED_FROM_FAMILIES,
  /** A date and a role are named for looking at it again. */
  REVIEW_PLANNED,
  /** A group was told something. */
  INFORMED,
  /** A group's views were gathered. */
  VIEWS_GATHERED,
  /** Members of a group took part in shaping the work. */
  SHAPED_TOGETHER,
  /** Members of a group took part in delivering the work. */
  DELIVERED_TOGETHER,
  /** Members of a group took part in reviewing the work. */
  REVIEWED_TOGETHER,
  /** Drafts or options are mentioned, so there was a moment when they were fixed. */
  OPTIONS_MENTIONED,
  /** An invitation is mentioned, so something may have been sent ahead. */
  INVITATION_MENTIONED,
  /** A decision is mentioned, without those who took part in it. */
  DECISION_MENTIONED
}
