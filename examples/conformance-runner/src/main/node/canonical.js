// RFC 8785: one form for all texts that say the same. JSON.stringify prints strings and numbers as it asks for; what is
// left is the order of members, by UTF-16 units, which is how JavaScript compares strings.
import { createHash } from "node:crypto";

export function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`;
  }
  if (value !== null && typeof value === "object") {
    const members = Object.keys(value).sort();
    return `{${members.map((name) => `${string(name)}:${canonical(value[name])}`).join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError("a number too great for a double");
  }
  return typeof value === "string" ? string(value) : JSON.stringify(value);
}

export function digest(text) {
  return `sha-256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

function string(text) {
  if (/\p{Surrogate}/u.test(text)) {
    throw new RangeError("half of a character");
  }
  return JSON.stringify(text);
}
