// Dates as records write them: EDTF, by itself or beside its words. Days, months, years and intervals of them; whatever
// else there is (seasons, quarters, decades) this program does not know and refuses rather than guesses.

// The first and last day that a date can mean, where it says one; nothing where it is doubtful.
export function days(date) {
  const edtf = typeof date === "object" ? date.edtf : date;
  if (edtf === undefined || /[~?%]/.test(edtf)) {
    return {};
  }
  const [start, end = start] = edtf.split("/");
  return { first: edge(start, "-01-01"), last: edge(end, "-12-31") };
}

// Whether one date is over before another begins; false where nobody can tell.
export function isBefore(one, other) {
  const { last } = days(one);
  const { first } = days(other);
  return last !== undefined && first !== undefined && last < first;
}

function edge(text, rest) {
  if (text === "" || text === "..") {
    return undefined;
  }
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(text)) {
    throw new Error("a date of a kind that this runner does not know");
  }
  if (text.length === 7 && rest === "-12-31") {
    // Day 0 of a month is the last of the one before.
    return new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5)), 0)).toISOString().slice(0, 10);
  }
  return text + rest.slice(text.length - 4);
}
