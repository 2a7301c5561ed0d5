import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Quad } from "n3";
import { published } from "../livePublication.ts";
import { quadsOf } from "../schema/linkedData.ts";
import { distFolder } from "./dist.ts";
import { parseHTML } from "linkedom";

const vocabulary = "https://schema.org/";
const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** What schema.org asks of a context here: every name is one of its own. */
const contexts = {
  [vocabulary.slice(0, -1)]: { "@context": { "@vocab": vocabulary } },
};

/** What a page says of itself to search engines, as triples. */
async function statementsOn(path: string): Promise<Quad[]> {
  const { document } = parseHTML(readFileSync(join(distFolder, path, "index.html"), "utf8"));
  const scripts = [...document.querySelectorAll("script[type='application/ld+json']")];
  const statements = scripts.map((script) =>
    quadsOf(JSON.parse(script.textContent) as object, `https://example.org${path}`, contexts),
  );
  return (await Promise.all(statements)).flat();
}

const pages = published.catalog.tables.flatMap(({ id }) => [`/data/${id}/`, `/en/data/${id}/`]);

describe.each(pages)("the page %s", (path) => {
  it("tells search engines of one dataset, by the rules of JSON-LD and in schema.org's names", async () => {
    const statements = await statementsOn(path);
    const types = statements
      .filter(({ predicate }) => predicate.value === rdfType)
      .map(({ object }) => object.value.replace(vocabulary, ""));
    expect(types.filter((type) => type === "Dataset")).toEqual(["Dataset"]);
    for (const type of ["Organization", "PropertyValue", "DataDownload", "CreativeWork"])
      expect(types).toContain(type);
    const names = statements.map(({ predicate }) => predicate.value);
    expect(names.filter((name) => name !== rdfType && !name.startsWith(vocabulary))).toEqual([]);
    for (const wanted of ["name", "description", "creator", "distribution", "variableMeasured"])
      expect(names).toContain(vocabulary + wanted);
  });
});
