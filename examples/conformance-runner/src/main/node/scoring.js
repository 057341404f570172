// What a scorecard says of a form: how complete it is, and what each item of the rubric comes to, by the facts of typed
// fields alone. How well a fact is shown, and which rung of a ladder it reaches, is not told here.
import { factsOf, isStillToCome, said, some } from "./facts.js";

export function completeness(form) {
  const answers = form.answers ?? [];
  const required = {
    title: said(form.title),
    area: form.area !== undefined,
    aim: said(form.aim),
    period: form.period !== undefined,
    groups: some(form.groups),
    activities: some(form.activities),
    signatures: some(form.signatures),
  };
  const missing = Object.keys(required).filter((member) => !required[member]);
  return {
    answers: { met: answers.filter((answer) => said(answer.text)).length, of: answers.length },
    facts: { met: Object.keys(required).length - missing.length, of: Object.keys(required).length },
    missing: missing.map((member) => `/${member}`),
  };
}

// The counts that a scorecard gives beside its items, made of the items.
export function counts(items) {
  const dimensions = {};
  for (const item of items) {
    const rate = (dimensions[item.dimension] ??= { met: 0, of: 0 });
    rate.of += 1;
    rate.met += item.result === "MET" ? 1 : 0;
  }
  const graded = (grade) => items.filter((item) => item.result === "MET" && item.grade === grade).length;
  return {
    dimensions,
    grades: {
      asserted: graded("ASSERTED"),
      documented: graded("DOCUMENTED"),
      corroborated: graded("CORROBORATED"),
      recognisedOnly: items.filter((item) => item.recognisedOnly).length,
    },
  };
}

// The result of each item of a rubric, which is data: the kinds of fact that it asks for, and the occasions on which one
// could have been.
export function results(rubric, documents, asOf) {
  const facts = factsOf(documents, asOf);
  const holds = (kinds) => facts.some((fact) => (kinds ?? []).includes(fact.kind));
  const notAsked = statedNotToApply(documents["evidence-form"][0], asOf);
  return Object.fromEntries(
    rubric.items.map(({ id, measure, occasions }) => {
      const kinds = measure.type === "RECORDED" ? measure.anyOf : [measure.fact];
      if (isMet(measure, kinds, facts)) {
        return [id, "MET"];
      }
      if (holds(occasions)) {
        return [id, "CANNOT_TELL"];
      }
      return [id, kinds.every((kind) => notAsked.has(kind)) ? "NOT_APPLICABLE" : "NOT_MET"];
    }),
  );
}

function isMet(measure, kinds, facts) {
  const found = facts.filter((fact) => kinds.includes(fact.kind));
  switch (measure.type) {
    case "RECORDED":
      return found.length > 0;
    case "DIFFERENT":
      if (measure.fact !== "METHOD_USED") {
        throw new Error("a difference that this runner does not know");
      }
      // A method that is spelt otherwise is no second one.
      return new Set(found.map((fact) => fact.other.toLowerCase().replace(/[._:-]/g, ""))).size >= measure.atLeast;
    default:
      throw new Error("a measure that this runner does not know");
  }
}

// A statement counts where a person makes it, is named and gives a reason.
function statedNotToApply(form, asOf) {
  const byPerson = (one) => ["STATED", "CONFIRMED"].includes(one.provenance?.kind ?? "STATED");
  return new Set(
    (form.notApplicable ?? [])
      .filter((one) => byPerson(one) && said(one.reason) && said(one.by) && !isStillToCome(one.when, asOf))
      .map((one) => one.fact),
  );
}
