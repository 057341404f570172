// What a few lines can tell of a scorecard: how complete a form is, and five of the twenty items, from typed fields
// alone. A sentence in an answer is read by nobody here, as it is by nobody there.

const said = (words) => typeof words === "string" && words.trim() !== "";

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

// The results of the items S1, S2, S3, I1 and I4 of the rubric send-coproduction-20.
export function results(documents, asOf) {
  const [form] = documents["evidence-form"];
  const events = (documents.event ?? []).filter((event) => !stillToCome(event.on, asOf));
  const responses = (documents.responses ?? []).flatMap((document) => counting(document.responses, asOf));
  const ofForm = counting(form.groups, asOf);
  const ofEvents = events.flatMap((event) => counting(event.groups, asOf));
  const groups = [...ofForm, ...ofEvents];
  // What a form says of a group by its identifier is said of any group that nobody refused, whenever it was.
  const known = new Set((form.groups ?? []).filter(stands).map((group) => group.id));
  const active = new Set(
    counting(form.activities, asOf)
      .filter((activity) => activity.part !== undefined)
      .flatMap((activity) => activity.groups ?? []),
  );
  const heard = new Set(
    events.flatMap((event) => counting(event.feedback, asOf).map((line) => `${event.id}\n${line.id}`)),
  );
  const children = (group) => group.kind === "CHILDREN_AND_YOUNG_PEOPLE" && group.involvement !== "REPRESENTED";

  const met = {
    S1: groups.some((group) => said(group.name)),
    S2:
      ofForm.some((group) => children(group) && (said(group.role) || active.has(group.id))) ||
      ofEvents.some((group) => children(group) && said(group.role)),
    S3:
      groups.some(counted) ||
      events.some((event) => (event.sessions ?? []).some((session) => (session.attendance ?? []).some(counted))),
    I1:
      counting(form.changes, asOf).some((change) => some(change.themes) || some(change.feedback)) ||
      responses.some(
        (response) =>
          response.kind === "DID" &&
          said(response.action) &&
          (some(response.themes) || (response.said ?? []).some((ref) => heard.has(`${ref.event}\n${ref.feedback}`))),
      ),
    I4:
      counting(form.feedbackGiven, asOf).some(
        (given) => given.channel !== undefined && (given.groups ?? []).some((id) => known.has(id)),
      ) ||
      responses.some((response) =>
        counting(response.told, asOf).some((telling) => telling.channel !== undefined && some(telling.to)),
      ),
  };
  const asks = {
    S1: "GROUP_NAMED",
    S2: "CHILDREN_TOOK_PART",
    S3: "PEOPLE_COUNTED",
    I1: "CHANGE_TRACED_TO_VIEW",
    I4: "CONTRIBUTORS_TOLD",
  };
  const notAsked = new Set(
    (form.notApplicable ?? [])
      .filter((one) => byPerson(one) && said(one.reason) && said(one.by) && !stillToCome(one.when, asOf))
      .map((one) => one.fact),
  );
  return Object.fromEntries(
    Object.entries(met).map(([item, isMet]) => [
      item,
      isMet ? "MET" : notAsked.has(asks[item]) ? "NOT_APPLICABLE" : "NOT_MET",
    ]),
  );
}

// What nobody refused and what has happened by the day of judgement.
function counting(facts, asOf) {
  return (facts ?? []).filter((fact) => stands(fact) && !stillToCome(fact.when, asOf));
}

function stands(fact) {
  return fact.provenance?.kind !== "REFUSED";
}

function byPerson(fact) {
  return ["STATED", "CONFIRMED"].includes(fact.provenance?.kind ?? "STATED");
}

function counted(row) {
  return [row.invited, row.came].some(
    (count) =>
      typeof count === "number" ||
      (count !== undefined && (count.atLeast !== undefined || count.atMost !== undefined)),
  );
}

// Whether even the first day of an EDTF date is after another day. One that is doubtful tells nothing.
function stillToCome(date, asOf) {
  const edtf = typeof date === "object" ? date.edtf : date;
  if (edtf === undefined || /[~?%]/.test(edtf)) {
    return false;
  }
  const start = edtf.split("/")[0];
  if (start === "" || start === "..") {
    return false;
  }
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(start)) {
    throw new Error("a date of a kind that this runner does not know");
  }
  return `${start}-01-01`.slice(0, 10) > asOf;
}

function some(list) {
  return (list ?? []).length > 0;
}
