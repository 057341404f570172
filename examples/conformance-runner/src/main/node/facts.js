// The facts that typed fields hold, each a kind and, where it is one, the method or the kind of group that makes it
// another. A sentence in an answer is read by nobody here, as it is by nobody there.
import { isBefore } from "./dates.js";

const LIVED_EXPERIENCE = ["CHILDREN_AND_YOUNG_PEOPLE", "PARENT_CARERS", "PARENT_CARER_FORUM"];

export const said = (words) => typeof words === "string" && words.trim() !== "";
export const some = (list) => (list ?? []).length > 0;

// What nobody refused, and what has happened by the day of judgement.
export const stands = (fact) => fact.provenance?.kind !== "REFUSED";
export const counts = (asOf) => (fact) => stands(fact) && !isStillToCome(fact.when, asOf);
export const isStillToCome = (date, asOf) => date !== undefined && isBefore(asOf, date);

export function factsOf(documents, asOf) {
  const held = (list) => (list ?? []).filter(counts(asOf));
  const events = (documents.event ?? []).filter((event) => !isStillToCome(event.on, asOf));
  const heard = new Set(events.flatMap((event) => held(event.feedback).map((line) => `${event.id}\n${line.id}`)));
  const isHeard = (ref) => heard.has(`${ref.event}\n${ref.feedback}`);
  return [
    ...ofForm(documents["evidence-form"][0], events, held, asOf),
    ...events.flatMap((event) => ofEvent(event, held)),
    ...ofCodings(documents.codings ?? [], isHeard, asOf),
    ...ofResponses(documents.responses ?? [], isHeard, held),
  ];
}

function ofForm(form, events, held, asOf) {
  // What a form says of a group by its identifier is said of any group that nobody refused, whenever it was.
  const groups = new Map((form.groups ?? []).filter(stands).map((group) => [group.id, group.kind]));
  const kinds = (ids) => (ids ?? []).filter((id) => groups.has(id)).map((id) => groups.get(id));
  const lived = (ids) => kinds(ids).filter((kind) => LIVED_EXPERIENCE.includes(kind));
  const active = new Set(
    held(form.activities)
      .filter((activity) => activity.part !== undefined)
      .flatMap((activity) => activity.groups ?? []),
  );
  const fixed = held([form.optionsFixed].filter((one) => one !== undefined))[0];
  const happened = (activity) =>
    activity.when !== undefined
      ? [activity.when]
      : events.filter((event) => (activity.events ?? []).includes(event.id)).map((event) => event.on);
  const isEarly = (activity) =>
    ["GAVE_VIEWS", "SHAPED", "DECIDED"].includes(activity.part) &&
    some(lived(activity.groups)) &&
    fixed?.when !== undefined &&
    happened(activity).some((when) => when !== undefined && isBefore(when, fixed.when));

  const tookPart = held(form.activities).filter((activity) => some(kinds(activity.groups)));
  const traced = (change) => some(change.themes) || some(change.feedback) || said(change.view);
  const known = held(form.outcomes).filter((outcome) => !outcome.notYetKnown);
  const review = [form.review].filter((one) => one !== undefined && stands(one));
  return [
    ...ofGroups(held(form.groups), (group) => said(group.role) || active.has(group.id)),
    ...tookPart
      .filter((activity) => activity.method !== undefined)
      .map(({ method }) => ({ kind: "METHOD_USED", other: method })),
    ...are("DECISION_MENTIONED", tookPart, (activity) => activity.part === "DECIDED"),
    ...are("INVOLVED_BEFORE_OPTIONS_FIXED", tookPart, isEarly),
    ...are("BARRIER_MET", held(form.adjustments), (adjustment) => some(adjustment.forGroups)),
    ...are("INFORMATION_SENT_AHEAD", held(form.materials)),
    ...are("MISSING_VOICE_STATED", held(form.missingVoices), (one) => one.group !== undefined || said(one.who)),
    ...are("DECISION_MAKER_REACHED", held(form.decisionMakers), (maker) => maker.reached === true),
    ...are("SCOPE_TOLD", held(form.scope), (scope) => said(scope.open) || said(scope.closed)),
    ...are("VIEWS_LINKED_TO_THEMES", held(form.themes), (theme) => some(theme.feedback) || theme.saidIn !== undefined),
    ...are("THEMES_CHECKED_BACK", held(form.themeChecks), (check) => some(kinds(check.groups))),
    ...are("OPTIONS_MENTIONED", fixed === undefined ? [] : [fixed]),
    ...are("INVOLVED_BEFORE_OPTIONS_FIXED", fixed === undefined ? [] : [fixed], (one) => some(lived(one.involvedBefore))),
    ...held(form.occasions).map((occasion) => ({ kind: OCCASIONS[occasion.kind] })),
    ...held(form.decisions).map((decision) => ({
      kind: some(lived(decision.tookPart)) ? "DECIDED_TOGETHER" : "DECISION_MENTIONED",
    })),
    ...are("CHANGE_TRACED_TO_VIEW", held(form.changes), traced),
    ...are("NOT_DONE_WITH_REASON", held(form.notDone), (one) => said(one.reason)),
    ...are("CONTRIBUTORS_TOLD", held(form.feedbackGiven), (one) => one.channel !== undefined && some(kinds(one.groups))),
    // What is produced, and when it will be looked at again, may lie in the future.
    ...are("OUTPUT_NAMED", (form.outputs ?? []).filter(stands), (one) => (one.period ?? one.when) !== undefined),
    ...are("OUTCOME_MEASURED", known, (outcome) => said(outcome.indicator) && said(outcome.baseline)),
    ...are("OUTCOME_SOURCED_FROM_FAMILIES", known, (outcome) => some(lived(outcome.sourceGroups))),
    ...are("REVIEW_PLANNED", review, (one) => one.when !== undefined && said(one.owner)),
  ];
}

const OCCASIONS = {
  OPTIONS_DRAFTED: "OPTIONS_MENTIONED",
  INVITATION_SENT: "INVITATION_MENTIONED",
  DECISION_TAKEN: "DECISION_MENTIONED",
};

function ofEvent(event, held) {
  const rows = (event.sessions ?? []).flatMap((session) => session.attendance ?? []);
  return [
    ...ofGroups(held(event.groups), (group) => said(group.role)),
    ...are("PEOPLE_COUNTED", rows, isCounted),
    ...(event.methods ?? []).map((method) => ({ kind: "METHOD_USED", other: method })),
    ...are("BARRIER_MET", held(event.adjustments), (adjustment) => some(adjustment.forGroups)),
    ...are("INFORMATION_SENT_AHEAD", held(event.materials)),
  ];
}

// Only what a person confirmed links a line to a theme, and only a line that is there.
function ofCodings(documents, isHeard, asOf) {
  const codings = documents.flatMap((document) => document.codings ?? []);
  return are(
    "VIEWS_LINKED_TO_THEMES",
    codings,
    (coding) => coding.status === "CONFIRMED" && !isStillToCome(coding.on, asOf) && isHeard(coding.item),
  );
}

function ofResponses(documents, isHeard, held) {
  const responses = documents.flatMap((document) => held(document.responses));
  const isTraced = (response) => some(response.themes) || (response.said ?? []).some(isHeard);
  return [
    ...are("CHANGE_TRACED_TO_VIEW", responses, (one) => one.kind === "DID" && said(one.action) && isTraced(one)),
    ...are("NOT_DONE_WITH_REASON", responses, (one) => one.kind === "COULD_NOT" && said(one.reason)),
    ...are(
      "CONTRIBUTORS_TOLD",
      responses.flatMap((response) => held(response.told)),
      (telling) => telling.channel !== undefined && some(telling.to),
    ),
  ];
}

function ofGroups(groups, tookPart) {
  const children = (group) => group.kind === "CHILDREN_AND_YOUNG_PEOPLE" && group.involvement !== "REPRESENTED";
  return [
    ...are("GROUP_NAMED", groups, (group) => said(group.name)),
    ...are("PEOPLE_COUNTED", groups, isCounted),
    ...are("CHILDREN_TOOK_PART", groups, (group) => children(group) && tookPart(group)),
  ];
}

export function isCounted(row) {
  return [row.invited, row.came].some(
    (count) =>
      typeof count === "number" || (count !== undefined && (count.atLeast ?? count.atMost) !== undefined),
  );
}

function are(kind, list, holds = () => true) {
  return list.filter(holds).map(() => ({ kind }));
}
