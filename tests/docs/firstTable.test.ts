import { describe, expect, it } from "vitest";
import { describeFile } from "../../src/pipeline/describe/describe.ts";
import { draftTable } from "../../src/pipeline/describe/draftTable.ts";
import { readWrittenTable } from "../../src/schema/written/readTable.ts";
import { tableSchemaPath } from "../../src/schema/written/tableSchemaFile.ts";
import { tableShape } from "../../src/schema/written/tableShape.ts";
import { places } from "../words/register.ts";
import { blocksOf, pageAt } from "./pages.ts";

const page = pageAt("docs/first-table.md");
const [csv = ""] = blocksOf(page, "csv");
const draft = draftTable(
  describeFile(new TextEncoder().encode(csv), { file: "village-enterprises.csv", places }),
  { places },
);
const findingsOf = (table: object) =>
  readWrittenTable(JSON.stringify(table), "village-enterprises.json").findings;

describe("the walk to a table without programming", () => {
  it("begins with a draft that lacks nothing but words and answers", () => {
    expect(draft.fields.map(({ name, kind }) => [name, kind])).toEqual([
      ["year", "year"],
      ["province_code", "province"],
      ["amphoe_code", "amphoe"],
      ["name", "text"],
      ["members", "count"],
      ["registered_on", "date"],
      ["type", "category"],
    ]);
    expect(new Set(findingsOf(draft).map(({ code }) => code))).toEqual(
      new Set(["words_unfinished", "declaration_question"]),
    );
  });

  it("is done when TODO is written over and the questions are gone", () => {
    const written = JSON.parse(
      JSON.stringify({ ...draft, questions: undefined }).replaceAll(
        /"TODO[^"]*"/g,
        '"ถ้อยคำที่เขียนแล้ว"',
      ),
    ) as object;
    expect(findingsOf(written)).toEqual([]);
  });

  it("asks what the file leaves open, in both languages", () => {
    const asked = (draft.questions ?? []).map(({ th }) => th).join("\n");
    for (const about of ["จังหวัดลำพูน", "ปีของโฟลเดอร์", "รวมข้ามปี", "เฉพาะคำในรายการ"])
      expect(asked).toContain(about);
    for (const { en } of draft.questions ?? []) expect(en).toMatch(/[?]/);
  });

  it("names only properties that there are, and the address where they are listed", () => {
    const named = [...page.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name]) => name!);
    const known = JSON.stringify(tableShape);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.includes(`"${name}":`))).toEqual([]);
    expect(page).toContain(`/${tableSchemaPath}`);
  });
});
