// Holds this program to the conformance pack, as far as it goes:
//
//   node run.js FOLDER-OF-THE-PACK
//
// Prints how many expectations of each kind it checked and which kinds it leaves alone; for each that fails, a line
// "failed CASE WHAT" with nothing of what a document says. Exit status: 0 where none fails, 1 where one does, 2 where
// the call is wrong.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { canonical, digest } from "./canonical.js";
import { changed, lands } from "./documents.js";
import { CODES, found } from "./rules.js";
import { completeness, counts, results } from "./scoring.js";

const [pack] = process.argv.slice(2);
if (pack === undefined) {
  console.error("usage: node run.js FOLDER-OF-THE-PACK");
  process.exit(2);
}

const text = (file) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(join(pack, file)));
const json = (file) => JSON.parse(text(file));

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
addFormats(ajv);
const schemas = new Map();
for (const file of readdirSync(join(pack, "schema")).filter((name) => name.endsWith(".schema.json"))) {
  schemas.set(file.replace(".schema.json", ""), ajv.compile(json(`schema/${file}`)));
}

const checked = new Map();
const alone = new Map();
let failures = 0;

function check(what, id, holds) {
  checked.set(what, (checked.get(what) ?? 0) + 1);
  if (!holds) {
    failures += 1;
    console.log(`failed ${id} ${what}`);
  }
}

function leave(what, many) {
  alone.set(what, (alone.get(what) ?? 0) + many);
}

const manifest = json("manifest.json");
check("the manifest is of its schema", "manifest", ajv.compile(json("manifest.schema.json"))(manifest));
manifest.reading.forEach(reading);
manifest.validation.forEach(validation);
manifest.scoring.forEach(scoring);
manifest.canonical.forEach(canonicalForm);

checked.forEach((many, what) => console.log(`checked ${many} ${what}`));
alone.forEach((many, what) => console.log(`not checked ${many} ${what}`));
const total = [...checked.values()].reduce((sum, many) => sum + many, 0);
const left = [...alone.values()].reduce((sum, many) => sum + many, 0);
console.log(`in all: ${total} of ${total + left} expectations checked, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

// A schema tells whether there is a fault, and not by which code we call it.
function reading({ id, document: file, as, expected }) {
  let document;
  let isJson = true;
  try {
    document = json(file);
  } catch {
    isJson = false;
  }
  check("read or refused, by the schema", id, (isJson && schemas.get(as)(document)) === (expected.findings.length === 0));
  if (isJson) {
    expected.findings.forEach((finding) => check("pointer of reading", id, lands(document, finding.pointer)));
  } else {
    leave("pointer of reading, in what is not JSON", expected.findings.length);
  }
  leave("code of reading", expected.findings.length);
}

function documentsOf({ dossier, changes }) {
  const set = changes === undefined ? {} : (json(changes.file)[changes.case].documents ?? {});
  return changed(manifest.dossiers[dossier], set, json);
}

function checkDocuments(id, documents, findings) {
  for (const [kind, all] of Object.entries(documents)) {
    all.forEach((document) => check("document of a dossier, by its schema", id, schemas.get(kind)(document)));
  }
  for (const finding of findings) {
    const [kind, index] = finding.document.split("/");
    const document = documents[kind]?.[Number(index)];
    check("pointer into a dossier", id, document !== undefined && lands(document, finding.pointer));
  }
}

function validation(one) {
  const documents = documentsOf(one);
  checkDocuments(one.id, documents, one.expected.findings);
  const known = one.expected.findings.filter((finding) => CODES.has(finding.code));
  const theirs = known.map((finding) => `${finding.code} ${finding.document} ${finding.pointer}`);
  const ours = new Set(found(documents, one.asOf));
  for (const code of CODES) {
    const of = (all) => [...all].filter((text) => text.startsWith(`${code} `)).sort();
    check(`places of ${code}, or that there are none`, one.id, isDeepStrictEqual(of(ours), of(theirs)));
  }
  leave("finding of another code", one.expected.findings.length - known.length);
  leave("severity of a finding", one.expected.findings.length);
}

function scoring(one) {
  const documents = documentsOf(one);
  checkDocuments(one.id, { ...documents, rubric: [json(one.rubric)] }, one.expected.findings);
  const card = json(one.scorecard);
  check("scorecard, by its schema", one.id, schemas.get("scorecard")(card));
  check("completeness", one.id, isDeepStrictEqual(completeness(documents["evidence-form"][0]), card.completeness));
  const { dimensions, grades } = counts(card.items);
  check("counts of dimensions", one.id, isDeepStrictEqual(dimensions, card.dimensions));
  check("counts of grades", one.id, isDeepStrictEqual(grades, card.grades));
  const ours = results(json(one.rubric), documents, one.asOf);
  for (const item of card.items) {
    check(`result of item ${item.id}`, one.id, ours[item.id] === item.result);
  }
  leave("grade of an item", card.items.length);
  leave("levels, facts and principles of a scorecard", 1);
  leave("findings of scoring, as a set", 1);
}

function canonicalForm({ id, document, text: canonicalText, expected }) {
  if (expected.refused === "json.member.duplicate") {
    // JSON.parse keeps the last of them and does not say so.
    leave("no canonical form of a duplicate member", 1);
    return;
  }
  let form;
  try {
    form = canonical(json(document));
  } catch (refused) {
    check("no canonical form", id, refused instanceof RangeError && expected.refused !== undefined);
    return;
  }
  check("digest of the canonical form", id, digest(form) === expected.digest);
  if (canonicalText !== undefined) {
    check("canonical form of the standard", id, form === text(canonicalText));
  }
}
