// Checks documents with nothing but their published schemas:
//
//   node check.js FOLDER-OF-SCHEMAS DOCUMENT...
//
// Prints one line for each document, "accepted NAME" or "refused NAME KEYWORD" with the keyword of the schema
// that was broken first, and nothing of what the document says. Exit status: 0 where all are accepted, 1 where one is refused, 2 where the call is wrong.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaFolder, ...documents] = process.argv.slice(2);
if (schemaFolder === undefined || documents.length === 0) {
  console.error("usage: node check.js FOLDER-OF-SCHEMAS DOCUMENT...");
  process.exit(2);
}

// "strict" finds mistakes in schemas; "required" may name a member whose type stands in another branch.
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
addFormats(ajv);
const validators = new Map();
for (const file of readdirSync(schemaFolder).filter((name) => name.endsWith(".schema.json"))) {
  const schema = JSON.parse(readFileSync(join(schemaFolder, file), "utf8"));
  validators.set(schema.properties.format.const, ajv.compile(schema));
}

let allAccepted = true;
for (const path of documents) {
  const refusal = refusalOf(path);
  allAccepted &&= refusal === undefined;
  console.log(refusal === undefined ? `accepted ${basename(path)}` : `refused ${basename(path)} ${refusal}`);
}
process.exitCode = allAccepted ? 0 : 1;

function refusalOf(path) {
  let document;
  try {
    document = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return "json";
  }
  const validate = validators.get(document?.format);
  if (validate === undefined) {
    return "format";
  }
  if (validate(document)) {
    return undefined;
  }
  return validate.errors[0].keyword;
}
