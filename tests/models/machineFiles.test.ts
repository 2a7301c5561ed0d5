import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { bomText } from "../../scripts/site/notices.ts";
import { billOfMaterials } from "../../scripts/site/sbom.ts";
import { citationFile } from "../../src/models/site/citationFile.ts";
import { llms } from "../../src/models/site/llms.ts";
import { securityFile, securityFiles } from "../../src/models/site/securityFile.ts";
import { croissantFile, croissantFiles } from "../../src/models/tables/croissantFile.ts";
import { noOwner, type SiteOwner } from "../../src/schema/releases/siteOwner.ts";
import { projectRoot } from "../../scripts/project.ts";
import { publicFolder, published } from "../livePublication.ts";
import { quadsOf } from "../schema/linkedData.ts";
import croissantRules from "../schemas/croissant-1.1.json" with { type: "json" };
import cyclonedxRules from "../schemas/cyclonedx-1.6.json" with { type: "json" };

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const errorsOf = (rules: object, value: unknown): readonly string[] => {
  const validate = ajv.compile(rules);
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
};

const site = new URL("https://example.org");

interface Croissant {
  readonly license: readonly (string | { readonly name: string })[];
  readonly distribution: readonly { "@id": string; contentUrl: string; sha256: string }[];
  readonly recordSet: readonly {
    readonly key: readonly { "@id": string }[];
    readonly field: readonly {
      "@id": string;
      name: string;
      source: { fileObject: { "@id": string }; extract: { column: string } };
    }[];
  }[];
}

describe("the Croissant description of a table", () => {
  const tables = croissantFiles(published).map(({ params: { table } }) => table);
  const of = (id: string) => JSON.parse(croissantFile(published, id, site)) as Croissant;

  it.each(tables)("of %s keeps the rules, and names its files and columns as they are", (id) => {
    const described = of(id);
    expect(errorsOf(croissantRules, described)).toEqual([]);
    const { files } = published.catalog.tables.find((table) => table.id === id)!;
    const named = described.distribution.map(({ contentUrl, sha256 }) => [contentUrl, sha256]);
    expect(named).toEqual([
      [`https://example.org/${files.csv.path}`, files.csv.sha256],
      [`https://example.org/${files.parquet.path}`, files.parquet.sha256],
    ]);
    const [records] = described.recordSet;
    const [header = ""] = readFileSync(join(publicFolder, files.csv.path), "utf8").split("\n");
    expect(records!.field.map(({ source }) => source.extract.column).join()).toBe(header.trim());
    const ids = [...described.distribution, ...records!.field].map((one) => one["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = [...records!.key, ...records!.field.map(({ source }) => source.fileObject)];
    expect(referred.filter((one) => !ids.includes(one["@id"]))).toEqual([]);
  });

  it("says what it says in terms that its context has, with nothing lost on the way", async () => {
    const quads = await quadsOf(of("villages"), "https://example.org/data/villages/croissant.json");
    const objects = (predicate: string) =>
      quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
    expect(objects("http://purl.org/dc/terms/conformsTo")).toEqual([
      "http://mlcommons.org/croissant/1.1",
    ]);
    expect(objects("http://mlcommons.org/croissant/column")).toContain("source_row");
    expect(objects("http://mlcommons.org/croissant/dataType")).toContain("http://schema.org/Text");
  });

  it("invents no licence: a source without one is said to have none", () => {
    const silent = published.catalog.tables.filter(({ sources }) =>
      published.catalog.sources.some(
        ({ file, origin }) => sources.includes(file) && origin.licence === null,
      ),
    );
    expect(silent.length).toBeGreaterThan(0);
    for (const { id } of silent) {
      const names = of(id).license.map((one) => (typeof one === "string" ? one : one.name));
      expect([id, names.some((name) => name.includes("The source states no licence"))]).toEqual([
        id,
        true,
      ]);
    }
  });
});

describe("security.txt", () => {
  const ownedBy = (owner: Partial<SiteOwner> | undefined) => ({
    ...published,
    catalog: { ...published.catalog, ...(owner && { owner: { ...noOwner, ...owner } }) },
  });
  const fileOf = (owner: Partial<SiteOwner>) => securityFile(ownedBy(owner), site);

  it("stands at the root of a host, and only where the settings name a way", () => {
    const isThere = (owner: Partial<SiteOwner> | undefined, base = "/") =>
      securityFiles(ownedBy(owner), base).length === 1;
    expect(isThere({ email: "ask@example.go.th" })).toBe(true);
    expect(isThere({ email: "ask@example.go.th" }, "/chumchon/")).toBe(false);
    expect(isThere({ name: "สำนักงาน" })).toBe(false);
    expect(isThere(undefined)).toBe(published.catalog.owner !== undefined);
  });

  it("names one way, when it lapses, and its own address, as RFC 9116 asks", () => {
    const text = fileOf({ email: "ask@example.go.th", website: "https://example.go.th/" });
    const newest = published.catalog.sources
      .map(({ origin }) => origin.retrieved)
      .sort()
      .at(-1)!;
    const year = Number(newest.slice(0, 4));
    expect(text.split("\n")).toEqual([
      "Contact: mailto:ask@example.go.th",
      expect.stringMatching(new RegExp(`^Expires: ${year + 1}-\\d\\d-\\d\\dT00:00:00Z$`)),
      "Preferred-Languages: th, en",
      "Canonical: https://example.org/.well-known/security.txt",
      "",
    ]);
    const contact = (owner: Partial<SiteOwner>) => fileOf(owner).split("\n")[0];
    expect(contact({ corrections: "https://example.go.th/report" })).toBe(
      "Contact: https://example.go.th/report",
    );
    expect(contact({ corrections: "a@b.th" })).toBe("Contact: mailto:a@b.th");
    expect(contact({ telephone: "0 2141 6000 ต่อ 12" })).toBe("Contact: tel:021416000");
  });
});

describe("llms.txt", () => {
  const text = llms(published, site);

  it("opens with a title and a summary, and lists every table with its lasting files", () => {
    expect(text).toMatch(/^# ชุมชนเปิดข้อมูล · Chumchon\n\n> /);
    for (const { id } of published.catalog.tables)
      expect(text).toContain(`https://example.org/data/latest/${id}.csv`);
    expect(text).toContain("never zero");
    expect(text).not.toMatch(/\.\./);
  });

  it("has links in the form that readers of it expect, all whole", () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !href.startsWith("https://example.org/"))).toEqual([]);
  });
});

describe("CITATION.cff", () => {
  const committed = readFileSync(join(projectRoot, "CITATION.cff"), "utf8");
  const keysOf = (text: string) => [...text.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key);

  it.each([
    ["of the site", citationFile(published, site)],
    ["of the program", committed],
  ])("%s has what the format asks for, each once", (_which, text) => {
    const keys = keysOf(text);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(["cff-version", "message", "title", "authors"]));
    expect(text).toMatch(/^cff-version: "?1\.2\.0"?$/m);
    expect(text).toMatch(/\nauthors:\n {2}- name: ".+"\n$/);
  });

  it("of the program names the version that package.json has", () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
      version: string;
    };
    expect(committed).toContain(`version: "${version}"`);
  });
});

describe("the bill of materials", () => {
  it("keeps the rules of CycloneDX, and has every package of the lock once", () => {
    const bill = JSON.parse(bomText(new Set(["svelte"]))) as ReturnType<typeof billOfMaterials>;
    expect(errorsOf(cyclonedxRules, bill)).toEqual([]);
    const refs = bill.components.map((one) => one["bom-ref"]);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs).toContain("pkg:npm/%40observablehq/plot@0.6.17");
    const svelte = bill.components.find(({ name }) => name === "svelte");
    expect(svelte?.scope).toBe("required");
  });

  it("tells what reaches browsers from what builds and what tests", () => {
    const { components } = billOfMaterials({
      project: { name: "a", version: "1.0.0" },
      inBrowser: new Set(["b"]),
      packages: {
        "": {},
        "node_modules/b": { version: "1.0.0", license: "MIT", integrity: "sha512-AAAA" },
        "node_modules/b/node_modules/@c/d": { version: "2.0.0", license: "SEE LICENSE IN x" },
        "node_modules/e": { version: "3.0.0", dev: true, license: "(MIT OR Apache-2.0)" },
      },
    });
    const parts = components.map(({ name, scope, properties }) => [
      name,
      scope,
      properties[0]?.value,
    ]);
    expect(parts).toEqual([
      ["@c/d", "excluded", "build"],
      ["b", "required", "browser"],
      ["e", "excluded", "test"],
    ]);
    expect(components[0]?.licenses).toEqual([{ license: { name: "SEE LICENSE IN x" } }]);
    expect(components[1]?.hashes).toEqual([{ alg: "SHA-512", content: "000000" }]);
  });
});
