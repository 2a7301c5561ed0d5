import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { Parser } from "n3";
import ShaclValidator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import { declared as datasets } from "../../src/datasets/index.ts";
import type { dataPackage } from "../../src/schema/catalogues/dataPackage.ts";
import { dcatCatalog } from "../../src/schema/catalogues/dcat.ts";
import { governmentMetadata } from "../../src/schema/catalogues/governmentMetadata.ts";
import type { TableEntry } from "../../src/schema/releases/tableEntry.ts";
import { publicFolder, published } from "../livePublication.ts";
import { quadsOf, storeOf } from "./linkedData.ts";
import csvw from "../schemas/csvw-table.json" with { type: "json" };
import datapackage from "../schemas/datapackage-2.0.json" with { type: "json" };
import tableschema from "../schemas/tableschema-2.0.json" with { type: "json" };

const ajv = new Ajv({ allErrors: true, strict: false, schemas: [tableschema] });
addFormats.default(ajv);
const validate = {
  datapackage: ajv.compile(datapackage),
  tableschema: ajv.compile({ $ref: tableschema.$id }),
  csvw: ajv.compile(csvw),
};

/** What a schema finds wrong, each with its place. */
function errorsOf(name: keyof typeof validate, value: unknown): readonly string[] {
  validate[name](value);
  return (validate[name].errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const shapes = storeOf(
  new Parser().parse(readFileSync(join(import.meta.dirname, "../schemas/dcat-ap-3.ttl"), "utf8")),
);

/** What breaks the shapes of DCAT-AP, each with its place. */
async function violationsOf(catalogue: object): Promise<readonly string[]> {
  const data = storeOf(await quadsOf(catalogue, "https://example.org/data/dcat.jsonld"));
  const report = await new ShaclValidator(shapes).validate(data);
  return report.results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent].map((term) => JSON.stringify(term)).join(" "),
  );
}

const readPublic = (path: string) => JSON.parse(readFileSync(join(publicFolder, path), "utf8"));
const { catalog } = published;
const entries = datasets.flatMap((dataset): TableEntry[] => {
  const table = catalog.tables.find(({ id }) => id === dataset.table.id);
  const sources = catalog.sources.filter(({ file }) => table?.sources.includes(file));
  return table ? [{ dataset, table, sources }] : [];
});
const named = entries.map((entry) => ({ id: entry.table.id, entry }));

describe("the data package", () => {
  const written = readPublic(catalog.descriptions.datapackage.path) as ReturnType<
    typeof dataPackage
  >;

  it("is what its profile asks for, and lies where others look for it", () => {
    expect(catalog.descriptions.datapackage.path).toBe("data/datapackage.json");
    expect(errorsOf("datapackage", written)).toEqual([]);
  });

  it("names the files of every table, with the bytes and the hash they have", () => {
    expect(written.resources.map(({ name }) => name)).toEqual(
      entries.flatMap(({ table: { id } }) => [id, `${id}-parquet`]),
    );
    for (const { path, bytes, hash } of written.resources) {
      const content = readFileSync(join(publicFolder, "data", path));
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
    }
  });

  it("names a licence only where a source names one", () => {
    for (const [i, { sources }] of entries.entries()) {
      const licences = sources.map(({ origin }) => origin.licence);
      const resource = written.resources[2 * i] as { licenses?: unknown; rights: string };
      if (licences.every((licence) => licence === null)) {
        expect(resource.licenses).toBeUndefined();
        expect(resource.rights).toBe("ต้นทางไม่ได้ระบุสัญญาอนุญาต");
      }
    }
  });

  it.each<[string, (whole: typeof written) => unknown]>([
    ["no resources", (whole) => ({ ...whole, resources: [] })],
    ["a path that leaves the folder", (whole) => withResource(whole, { path: "a/../../b.csv" })],
    ["an absolute path", (whole) => withResource(whole, { path: "/etc/passwd" })],
    ["a licence in words", (whole) => withResource(whole, { licenses: [{ name: "ไม่ระบุ" }] })],
    ["a hash that is none", (whole) => withResource(whole, { hash: "abc" })],
    ["a kind of field nobody knows", (whole) => withField(whole, { type: "baht" })],
    ["a time without a zone", (whole) => ({ ...whole, created: "2026-11-22" })],
  ])("would be found wrong with %s", (_, spoil) => {
    expect(errorsOf("datapackage", spoil(written))).not.toEqual([]);
  });
});

const withResource = (whole: ReturnType<typeof dataPackage>, part: object) => ({
  ...whole,
  resources: [{ ...whole.resources[0], ...part }],
});

const withField = (whole: ReturnType<typeof dataPackage>, part: object) => {
  const [resource] = whole.resources;
  const [field] = resource?.schema.fields ?? [];
  return withResource(whole, { schema: { ...resource?.schema, fields: [{ ...field, ...part }] } });
};

describe.each(named)("the descriptions of $id", ({ entry }) => {
  const { files } = entry.table;
  const table = entry.dataset.table;

  it("give the Table Schema profile nothing to complain of", () => {
    expect(errorsOf("tableschema", readPublic(files.schema.path))).toEqual([]);
  });

  it("keep the rules of CSVW and lead to the CSV", () => {
    const written = readPublic(files.csvw.path);
    expect(errorsOf("csvw", written)).toEqual([]);
    const csv = new URL(written.url, `https://example.org/${files.csvw.path}`);
    expect(csv.pathname).toBe(`/${files.csv.path}`);
    const names = written.tableSchema.columns.map(({ name }: { name: string }) => name);
    const titles = written.tableSchema.columns.map(
      ({ titles }: { titles: Record<string, string> }) => titles["und"],
    );
    const [header] = readFileSync(join(publicFolder, files.csv.path), "utf8").split("\n");
    expect(names).toEqual(header?.split(","));
    expect(titles).toEqual(names);
    expect(written.tableSchema.primaryKey).toEqual(table.key);
  });

  it("hold the 14 fields of the government's catalogue, none of them empty", () => {
    const fields = governmentMetadata(entry);
    expect(fields.map(({ name }) => name)).toEqual(
      (
        "data_type title owner_org maintainer maintainer_email tag_string notes objective " +
        "update_frequency_unit geo_coverage data_source data_format data_category license_id"
      ).split(" "),
    );
    expect(fields.filter(({ value }) => value.trim() === "")).toEqual([]);
  });
});

describe("the DCAT catalogue", () => {
  const written = readPublic(catalog.descriptions.dcat.path) as ReturnType<typeof dcatCatalog>;

  it("has what DCAT-AP requires, in the types it requires", async () => {
    expect(await violationsOf(written)).toEqual([]);
    expect(written["dcat:dataset"].map((dataset) => dataset["dct:identifier"])).toEqual(
      entries.map(({ table: { id } }) => id),
    );
  });

  it("uses no prefix that its context doesn't explain, and no name twice", () => {
    const prefixes = new Set(keysAndTypes({ ...written, "@context": {} }).map(prefixOf));
    const explained = Object.keys(written["@context"]);
    expect([...prefixes].filter((prefix) => !explained.includes(prefix))).toEqual([]);
    const ids = written["dcat:dataset"].flatMap((dataset) => [
      dataset["@id"],
      ...dataset["dcat:distribution"].map((distribution) => distribution["@id"]),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads to files that are there", () => {
    const folder = join(publicFolder, catalog.descriptions.dcat.path, "..");
    const paths = written["dcat:dataset"]
      .flatMap((dataset) => dataset["dcat:distribution"])
      .map((distribution) => distribution["dcat:downloadURL"]["@id"]);
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it.each<[string, (whole: typeof written) => object]>([
    ["no title", (whole) => ({ ...whole, "dct:title": [] })],
    ["a publisher without a name", (whole) => spoilt(whole, "dct:publisher", nameless)],
    ["a file without an address", (whole) => spoilt(whole, "dcat:distribution", [fileless])],
    [
      "an empty keyword",
      (whole) => spoilt(whole, "dcat:keyword", [{ "@value": "", "@language": "th" }]),
    ],
    ["a keyword of no language", (whole) => spoilt(whole, "dcat:keyword", ["คำ"])],
    ["a day in words", (whole) => spoilt(whole, "dct:modified", "เมื่อวาน")],
    [
      "a frequency nobody knows",
      (whole) => spoilt(whole, "dct:accrualPeriodicity", { "@id": "a" }),
    ],
    ["no origin", (whole) => spoilt(whole, "prov:wasDerivedFrom", [])],
    [
      "13 of the 14 fields",
      (whole) => spoilt(whole, "schema:additionalProperty", fields(whole, 13)),
    ],
  ])("would be found wrong with %s", async (_, spoil) => {
    expect(await violationsOf(spoil(written))).not.toEqual([]);
  });
});

const nameless = { "@type": "foaf:Organization" };
const fileless = { "@id": "#none", "@type": "dcat:Distribution" };

const spoilt = (whole: ReturnType<typeof dcatCatalog>, property: string, value: unknown) => ({
  ...whole,
  "dcat:dataset": [{ ...whole["dcat:dataset"][0], [property]: value }],
});

const fields = (whole: ReturnType<typeof dcatCatalog>, count: number) =>
  whole["dcat:dataset"][0]?.["schema:additionalProperty"].slice(0, count);

/** Every prefixed name in a JSON-LD document: keys, types, and short addresses. */
const keysAndTypes = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap(keysAndTypes)
    : typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [
          ...(key.startsWith("@") ? [] : [key]),
          ...(key === "@type" ? [String(inner)] : []),
          ...keysAndTypes(inner),
        ]);

const prefixOf = (name: string): string => name.split(":")[0] ?? "";

describe("what is declared of a dataset", () => {
  const [first] = entries as [TableEntry];
  const declared: TableEntry = {
    ...first,
    table: { ...first.table, period: { from: "2020-10-01", to: "2021-09-30" } },
    dataset: {
      ...first.dataset,
      about: {
        keywords: [{ th: "หมู่บ้าน", en: "village" }],
        contact: { name: { th: "กองแผนงาน", en: "Planning Division" }, email: "plan@example.org" },
        objective: { th: "พันธกิจหน่วยงาน", en: "Mission of the agency" },
        frequency: "year",
      },
    },
  };

  it("replaces what would be said to be unknown", () => {
    const values = (entry: TableEntry) =>
      Object.fromEntries(governmentMetadata(entry).map(({ name, value }) => [name, value]));
    const { table, sources } = first.dataset;
    expect(values({ ...first, dataset: { table, sources } })).toMatchObject({
      maintainer: "ไม่ได้ระบุ",
      maintainer_email: "ไม่ได้ระบุ",
      tag_string: "ไม่ได้ระบุ",
      objective: "ไม่ทราบ",
      update_frequency_unit: "ไม่ทราบ",
    });
    expect(values(declared)).toMatchObject({
      maintainer: "กองแผนงาน",
      maintainer_email: "plan@example.org",
      tag_string: "หมู่บ้าน",
      objective: "พันธกิจหน่วยงาน",
      update_frequency_unit: "ปี",
    });
  });

  it("is told to DCAT", async () => {
    const catalogue = dcatCatalog([declared]);
    expect(await violationsOf(catalogue)).toEqual([]);
    expect(catalogue["dcat:dataset"][0]).toMatchObject({
      "dcat:contactPoint": { "vcard:hasEmail": { "@id": "mailto:plan@example.org" } },
      "dct:accrualPeriodicity": {
        "@id": "http://publications.europa.eu/resource/authority/frequency/ANNUAL",
      },
    });
  });
});
