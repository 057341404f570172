// Some of the rules of validation, each a few lines over typed fields: what it yields is where something is found. The
// others need what is no concern of a small program, such as whether a text can identify somebody.
import { isBefore } from "./dates.js";
import { isCounted, said, some, stands } from "./facts.js";

// By code, for each kind of document: the pointers at which it is found.
const OF_FORMS = {
  "evidence.not-done.none": ({ form, answers }) =>
    none(form.notDone) && !answers.some((answer) => answer.kind === "COULD_NOT") ? ["/notDone"] : [],
  "evidence.feedback.none": ({ form, answers }) =>
    none(form.feedbackGiven) && answers.every((answer) => none(answer.told)) ? ["/feedbackGiven"] : [],
  "evidence.impact.none": ({ form }) => (none(form.outcomes) && none(form.outputs) ? ["/outcomes"] : []),
  "evidence.impact.only-output": ({ form }) => (none(form.outcomes) && !none(form.outputs) ? ["/outputs"] : []),
  "evidence.children.absent": ({ form }) => (children(form).length === 0 ? ["/groups"] : []),
  "evidence.children.only-represented": ({ form }) =>
    some(children(form)) && children(form).every((group) => group.involvement === "REPRESENTED") ? ["/groups"] : [],
  "evidence.group.not-counted": ({ form }) => each(form, "groups", (group) => stands(group) && !isCounted(group)),
  "evidence.claim.stage-missing": ({ form }) => each(form, "claims", (claim) => claim.stage === undefined, "/stage"),
  "evidence.charter.no-principle": ({ form }) => {
    const cited = new Set((form.principleClaims ?? []).filter(stands).map((claim) => claim.charter));
    const isCited = ({ charter }) => (charter === undefined ? cited.size > 0 : cited.has(charter));
    return each(form, "charters", (citation) => stands(citation) && !isCited(citation));
  },
  "evidence.sign-off.no-approver": ({ form }) =>
    (form.signatures ?? []).some((one) => stands(one) && one.role === "APPROVER") ? [] : ["/signatures"],
  "evidence.sign-off.after-as-of": ({ form, asOf }) => signed(form, (when) => isBefore(asOf, when)),
  "evidence.review.before-sign-off": ({ form }) =>
    form.review?.when !== undefined &&
    stands(form.review) &&
    some(signed(form, (when) => isBefore(form.review.when, when)))
      ? ["/review/when"]
      : [],
};

const OF_EVENTS = {
  "event.session.reversed": (event) =>
    each(event, "sessions", ({ start, end }) => start !== undefined && end !== undefined && end <= start, "/end"),
  "feedback.withdrawal.names-nothing": (event) =>
    each(event, "withdrawals", (withdrawal) => !some(withdrawal.items) && withdrawal.group === undefined),
  "feedback.withdrawal.not-carried-out": (event) => {
    const withdrawals = event.withdrawals ?? [];
    const lines = withdrawals.flatMap((withdrawal) => withdrawal.items ?? []);
    const groups = withdrawals.map((withdrawal) => withdrawal.group).filter((id) => id !== undefined);
    return [
      ...each(event, "feedback", (line) => lines.includes(line.id) || groups.includes(line.group)),
      ...each(event, "groups", (group) => groups.includes(group.id)),
    ];
  },
  "feedback.moderation.nothing-redacted": (event) =>
    each(event, "feedback", (line) => line.moderation?.decision === "REDACT" && !some(line.redactions), "/redactions"),
};

const OF_RESPONSES = {
  "feedback.response.action-missing": (document) => [
    ...answers(document, "DID", (answer) => !said(answer.action), "/action"),
    ...answers(document, "WILL_DO", (answer) => !said(answer.action), "/action"),
  ],
  "feedback.response.date-missing": (document) => [
    ...answers(document, "DID", (answer) => answer.when === undefined, "/when"),
    ...answers(document, "WILL_DO", (answer) => answer.dueBy === undefined, "/dueBy"),
  ],
  "feedback.response.reason-missing": (document) =>
    answers(document, "COULD_NOT", (answer) => !said(answer.reason), "/reason"),
  "feedback.telling.channel-missing": (document) =>
    tellings(document, (telling) => telling.channel === undefined, "/channel"),
  "feedback.telling.date-missing": (document) => tellings(document, (telling) => telling.when === undefined, "/when"),
  "feedback.telling.after-as-of": (document, asOf) =>
    tellings(document, (telling) => telling.when !== undefined && isBefore(asOf, telling.when), "/when"),
  "feedback.telling.before-answer": (document) =>
    tellings(
      document,
      (telling, answer) =>
        telling.when !== undefined && answer.when !== undefined && isBefore(telling.when, answer.when),
      "/when",
    ),
};

const OF_CHARTERS = {
  "charter.in-force.reversed": ({ effectiveFrom: from, effectiveTo: to }) =>
    from !== undefined && to !== undefined && isBefore(to, from) ? ["/effectiveTo"] : [],
};

// No guidance asks for these: they are found where a profile asks.
const ASKED_FOR = new Set(["evidence.sign-off.no-approver"]);

export const CODES = new Set([OF_FORMS, OF_EVENTS, OF_RESPONSES, OF_CHARTERS].flatMap(Object.keys));

// What the rules above find in a dossier: texts "CODE DOCUMENT POINTER". What its profile
// mutes is not told.
export function found(documents, asOf) {
  const [form] = documents["evidence-form"];
  const all = (documents.responses ?? []).flatMap((document) => (document.responses ?? []).filter(stands));
  const treatments = new Map(
    (documents.profile ?? [])
      .flatMap((profile) => profile.adjustments ?? [])
      .map((adjustment) => [adjustment.code, adjustment.treatment]),
  );
  const isTold = (code) => (treatments.has(code) ? treatments.get(code) !== "MUTE" : !ASKED_FOR.has(code));
  const of = (kind, rules) =>
    (documents[kind] ?? []).flatMap((document, at) =>
      Object.entries(rules).flatMap(([code, rule]) =>
        rule(document, asOf).map((pointer) => [code, `${code} ${kind}/${at} ${pointer}`]),
      ),
    );
  const ofForm = Object.entries(OF_FORMS).flatMap(([code, rule]) =>
    rule({ form, answers: all, asOf }).map((pointer) => [code, `${code} evidence-form/0 ${pointer}`]),
  );
  return [...ofForm, ...of("event", OF_EVENTS), ...of("responses", OF_RESPONSES), ...of("charter", OF_CHARTERS)]
    .filter(([code]) => isTold(code))
    .map(([, text]) => text);
}

function none(list) {
  return !(list ?? []).some(stands);
}

function children(form) {
  return (form.groups ?? []).filter((group) => stands(group) && group.kind === "CHILDREN_AND_YOUNG_PEOPLE");
}

function signed(form, isWrong) {
  return each(form, "signatures", (one) => stands(one) && one.when !== undefined && isWrong(one.when), "/when");
}

function answers(document, kind, lacks, member) {
  return each(document, "responses", (answer) => stands(answer) && answer.kind === kind && lacks(answer), member);
}

function tellings(document, isWrong, member) {
  return (document.responses ?? []).flatMap((answer, at) =>
    stands(answer)
      ? each(answer, "told", (telling) => stands(telling) && isWrong(telling, answer), member).map(
          (pointer) => `/responses/${at}${pointer}`,
        )
      : [],
  );
}

function each(owner, member, isFound, below = "") {
  return (owner[member] ?? []).flatMap((one, at) => (isFound(one) ? [`/${member}/${at}${below}`] : []));
}
