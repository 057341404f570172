// JSON Pointers (RFC 6901), and the changes that cases of the pack make in documents.

// The value at a pointer, or undefined.
export function at(document, pointer) {
  return steps(pointer).reduce(
    (value, step) =>
      value !== null && typeof value === "object" && Object.hasOwn(value, step) ? value[step] : undefined,
    document,
  );
}

// A finding lands on a value, or on the object in which it is missing.
export function lands(document, pointer) {
  if (at(document, pointer) !== undefined) {
    return true;
  }
  const holder = at(document, pointer.slice(0, Math.max(0, pointer.lastIndexOf("/"))));
  return holder !== null && typeof holder === "object" && !Array.isArray(holder);
}

// The documents of a dossier by kind, with one set of changes for each document of a kind; `read` gives a file's JSON.
export function changed(dossier, changes, read) {
  return Object.fromEntries(
    Object.entries(dossier).map(([kind, files]) => {
      const sets = changes[kind] ?? files.map(() => ({}));
      return [kind, sets.map((set, index) => change(read(files[Math.min(index, files.length - 1)]), set))];
    }),
  );
}

function change(document, set) {
  for (const [way, value] of Object.entries(set)) {
    const path = steps(way.startsWith("/") ? way : `/${way}`);
    const last = path.pop();
    const holder = path.reduce((inner, step) => inner[step], document);
    if (Array.isArray(holder) && last === "-") {
      holder.push(value);
    } else if (Array.isArray(holder) && value === null) {
      holder.splice(Number(last), 1);
    } else if (value === null) {
      delete holder[last];
    } else {
      holder[last] = value;
    }
  }
  return document;
}

function steps(pointer) {
  return pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
