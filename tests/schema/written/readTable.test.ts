import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedPlaces } from "../../../scripts/publish/placeRegister.ts";
import { areas } from "../../../src/datasets/areas.ts";
import { otopTotals } from "../../../src/datasets/otop-totals.ts";
import { findSource, tools } from "../../../src/pipeline/effects.ts";
import { publishAll } from "../../../src/pipeline/publish/publication.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import { readWrittenTable } from "../../../src/schema/written/readTable.ts";
import { schemaOfTables } from "../../../src/schema/written/tableSchemaFile.ts";
import { findingText } from "../../../src/words/reading/findingText.ts";
import { dataFolder } from "../../publication.ts";

const example = readFileSync(join(import.meta.dirname, "otop-totals.json"), "utf8");
const read = (text: string) => readWrittenTable(text, "otop-totals.json");

/** The example with something in place of something else, which has to stand there. */
function changed(what: string, by: string) {
  expect(example).toContain(what);
  return read(example.replace(what, by));
}

const told = (text: string | ReturnType<typeof read>) =>
  (typeof text === "string" ? read(text) : text).findings.map(({ code, column, line, suggest }) => [
    code,
    column,
    line,
    ...suggest.slice(0, 1),
  ]);

describe("a table declared in a file", () => {
  it("is published as the same table declared in code, byte for byte", async () => {
    const { dataset, findings } = read(example);
    expect(findings).toEqual([]);
    const published = async (table: Dataset) => {
      const { files, findings, ledgers } = await publishAll({
        datasets: [areas, table],
        find: (source) => findSource(dataFolder, source),
        fixesOf: () => [],
        placesOf: publishedPlaces,
        tools,
      });
      return { files: files.map(({ path, sha256 }) => [path, sha256]), findings, ledgers };
    };
    const inCode = await published(otopTotals);
    expect(inCode.files.length).toBeGreaterThan(10);
    expect(await published(dataset!)).toEqual(inCode);
  });
});

describe("a declaration with mistakes", () => {
  it("takes no name that every object has, nor a word that is none of JSON’s", () => {
    expect(told(example.replaceAll('"month"', '"constructor"'))).toContainEqual([
      "declaration_text",
      "/fields/0/name",
      expect.any(Number),
    ]);
    const bare = example.replace('"required": true', '"required": constructor');
    expect(bare).not.toBe(example);
    expect(told(bare).map(([code]) => code)).toContain("json_bare_text");
  });

  it("names each by its JSON pointer and line, all at once", () => {
    const text = example
      .replace('"kind": "baht"', '"kind": "bath"')
      .replace('"title:en": "Month"', '"titel:en": "Month"')
      .replace('"additivity": "additive"', '"additivity": true')
      .replace('"primaryKey": ["month"],', "");
    expect(told(text)).toEqual([
      ["declaration_property_unknown", "/fields/0/titel:en", 9, "title:en"],
      ["declaration_choice", "/fields/1/kind", 14, "baht"],
      ["declaration_form", "/fields/1/additivity", 17],
      ["declaration_property_missing", "/primaryKey", null],
    ]);
  });

  it("tells cause and cure in both languages", () => {
    const [finding] = changed('"kind": "baht"', '"kind": "bath"').findings;
    const [th, en] = (["th", "en"] as const).map((one) => findingText(finding!, one));
    for (const text of [th, en]) {
      expect(text).toContain("/fields/1/kind");
      expect(text).toContain("baht");
    }
    expect(th).toContain("เลือกหนึ่งคำจากรายการ");
    expect(en).toContain("Choose one of these.");
  });

  it.each([
    [
      "a field that is none",
      '"primaryKey": ["month"]',
      '"primaryKey": ["mont"]',
      "declaration_field_unknown",
      "/primaryKey/0",
    ],
    ["a name of another file", '"id": "otop-totals"', '"id": "otop"', "declaration_id", "/id"],
    [
      "a type that the kind hasn't",
      '"kind": "month", "type": "string"',
      '"kind": "month", "type": "date"',
      "declaration_type",
      "/fields/0/type",
    ],
    [
      "a measure that says no sums",
      ',\n      "additivity": "additive"',
      "",
      "declaration_property_missing",
      "/fields/1/additivity",
    ],
    [
      "a list without its words",
      '"kind": "text"',
      '"kind": "category"',
      "declaration_property_missing",
      "/fields/2/categories",
    ],
    [
      "words that are a draft",
      '"title:en": "Month"',
      '"title:en": "TODO"',
      "words_unfinished",
      "/fields/0/title:en",
    ],
    [
      "a name twice",
      '"name": "sibling"',
      '"name": "month"',
      "declaration_field_twice",
      "/fields/2/name",
    ],
    [
      "a name of ours",
      '"name": "sibling"',
      '"name": "source_row"',
      "declaration_field_reserved",
      "/fields/2/name",
    ],
    [
      "a question left open",
      '"primaryKey"',
      '"questions": [{ "th": "ถูกไหม", "en": "right?" }],\n  "primaryKey"',
      "declaration_question",
      "/questions/0",
    ],
    [
      "a text for a list",
      '"primaryKey": ["month"]',
      '"primaryKey": 1',
      "declaration_form",
      "/primaryKey",
    ],
    [
      "nothing in a text",
      '"title:en": "Month"',
      '"title:en": " "',
      "declaration_empty",
      "/fields/0/title:en",
    ],
    [
      "a name in Thai",
      '"name": "sibling"',
      '"name": "ตาราง"',
      "declaration_text",
      "/fields/2/name",
    ],
    [
      "no fields",
      /"fields": \[[\s\S]*?\n {2}\],/.exec(example)![0],
      '"fields": [],',
      "declaration_few",
      "/fields",
    ],
  ])("refuses %s", (_, what, by, code, pointer) => {
    const { dataset, findings } = changed(what, by);
    expect(dataset).toBeNull();
    expect(findings.map((one) => [one.code, one.column])).toContainEqual([code, pointer]);
  });

  it.each([
    ["a comma too many", '["month"],', '["month",],', "json_trailing_comma", 28],
    ["a comment", '"primaryKey"', '// the key\n  "primaryKey"', "json_comment", 28],
    ["curly quotation marks", '"id": "otop-totals"', "“id”: “otop-totals”", "json_curly_quotes", 3],
    ["a name twice", '"id": "otop-totals"', '"id": "otop-totals",\n  "id": "a"', "json_twice", 4],
  ])("tells %s where it stands", (_, what, by, code, line) => {
    expect(changed(what, by).findings.map((one) => [one.code, one.line])).toContainEqual([
      code,
      line,
    ]);
  });

  it("says that it isn't text, where it isn't", () => {
    const { findings } = readWrittenTable(
      { code: "text_encoding", expected: { th: "ก", en: "a" }, advice: { th: "ข", en: "b" } },
      "a.json",
    );
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ["text_encoding", "tables/a.json"],
    ]);
  });
});

describe("the JSON Schema for editors", () => {
  it("is published as the reader goes by it", async () => {
    const file = join(import.meta.dirname, "../../../public/schema/table-declaration.json");
    await expect(`${JSON.stringify(schemaOfTables(), null, 2)}\n`).toMatchFileSnapshot(file);
  });
});
