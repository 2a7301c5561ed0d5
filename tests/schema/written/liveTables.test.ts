import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { declarationFindings, declared } from "../../../src/datasets/index.ts";
import { describedNow } from "../../../src/models/tables/caveatsNow.ts";
import { type Caveat, editionsOfFiles } from "../../../src/schema/declare/caveat.ts";
import { readWrittenTable } from "../../../src/schema/written/readTable.ts";
import { schemaOfTables } from "../../../src/schema/written/tableSchemaFile.ts";
import { published } from "../../livePublication.ts";
import tableschema from "../../schemas/tableschema-2.0.json" with { type: "json" };

const folder = join(import.meta.dirname, "../../../data/tables");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const ajv = new Ajv({ allErrors: true, strict: false, schemas: [tableschema] });
addFormats.default(ajv);
const isTableSchema = ajv.compile({ $ref: tableschema.$id });
const isDeclaration = new Ajv({ allErrors: true, strict: false, validateSchema: false }).compile({
  ...schemaOfTables(),
  $schema: undefined,
});

describe.each(files)("data/tables/%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const written = { ...(JSON.parse(text) as Record<string, unknown>) };
  delete written["$schema"];

  it("declares a table that every page and script takes from the one list", () => {
    const { dataset, findings } = readWrittenTable(text, file);
    expect(findings).toEqual([]);
    expect(declared.map(({ table }) => table.id)).toContain(dataset!.table.id);
    expect(declarationFindings).toEqual([]);
  });

  it("is a Table Schema, and what editors take for a declaration", () => {
    isTableSchema(written);
    expect(isTableSchema.errors ?? []).toEqual([]);
    isDeclaration(written);
    expect(isDeclaration.errors ?? []).toEqual([]);
  });

  it("is published with every record of its files accounted for, and its cautions told", () => {
    const id = file.replace(/\.json$/, "");
    const table = published.catalog.tables.find((one) => one.id === id)!;
    for (const source of published.catalog.sources.filter((one) =>
      table.sources.includes(one.file),
    )) {
      const { read, ...parts } = source.account;
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(read);
      expect(source.account.rejected).toBe(0);
    }
    const { description } = describedNow(
      published,
      declared.find((one) => one.table.id === id)!,
    ).table;
    const editions = editionsOfFiles(table.sources);
    const caveats = (written["caveats"] ?? []) as readonly Caveat[];
    const told = caveats.filter(({ edition }) => edition === undefined || editions.has(edition));
    for (const { th, en } of told) {
      expect(description.th).toContain(th);
      expect(description.en).toContain(en);
    }
    for (const { th } of caveats.filter((one) => !told.includes(one)))
      expect(description.th).not.toContain(th);
  });
});
