import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { formats } from "../../src/i18n/format.ts";
import { figureFact } from "../../src/models/areas/areaTableFigures.ts";
import { indexFigures } from "../../src/models/areas/placeFigures.ts";
import { figureAt, searchContent } from "../../src/models/site/searchIndex.ts";
import { sayOf } from "../../src/models/site/say.ts";
import { buildFinder } from "../../src/query/search/finder.ts";
import { search } from "../../src/query/search/search.ts";
import { published as pinned } from "../publication.ts";
import { withTables } from "../tablesPublication.ts";
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
const folder = mkdtempSync(join(tmpdir(), "first-table-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

  it("puts its figures on the pages of places and into search, as the page says", async () => {
    const [shown = ""] = blocksOf(page, "json");
    const rows = JSON.parse(shown) as object;
    const proposed = draft.figures![0]!;
    expect({ ...proposed, ...rows }).toEqual(rows);
    const text = JSON.stringify({
      ...draft,
      questions: undefined,
      figures: [rows, ...draft.figures!.slice(1)],
    }).replaceAll(/"TODO[^"]*"/g, '"ถ้อยคำ"');
    const dataset = readWrittenTable(text, "village-enterprises.json").dataset!;
    const raw = join(folder, "raw/village-enterprises/2567");
    mkdirSync(raw, { recursive: true });
    writeFileSync(join(raw, "village-enterprises.csv"), csv);
    const origin = { publisher: "สำนักงาน", title: "ทะเบียน", address: null, licence: null };
    writeFileSync(join(raw, "source.json"), JSON.stringify({ ...origin, retrieved: "2025-01-15" }));
    const published = await withTables([dataset], folder);
    const [enterprises, members] = indexFigures(published, [dataset]);
    const fact = (placed: typeof enterprises, code: string) =>
      figureFact(published, placed!, code, sayOf(published, "th"));
    // Counted by hand in the page's own sample: two of the eight lie in ป่าซาง, whose members are 18 and 12.
    expect(fact(enterprises, "5106")).toMatchObject({ value: "2\u00a0แห่ง", note: "พ.ศ. 2567" });
    expect(fact(enterprises, "51")!.value).toBe("8\u00a0แห่ง");
    expect(fact(members, "5106")!.value).toBe("30\u00a0ถ้อยคำ");
    // One of ทุ่งหัวช้าง is not stated, so neither is the sum of the province.
    expect([fact(members, "5105"), fact(members, "51")]).toEqual([null, null]);
    const content = searchContent(pinned);
    const finder = buildFinder(
      { ...content, pages: [...content.pages, figureAt(enterprises!)] },
      formats.th.segments,
    );
    const [first] = search(finder, "วิสาหกิจชุมชน ลำพูน").hits;
    expect(first).toMatchObject({ kind: "figure", parents: [{ area: { code: "51" } }] });
  }, 60_000);

  it("asks what the file leaves open, in both languages", () => {
    const asked = (draft.questions ?? []).map(({ th }) => th).join("\n");
    for (const about of ["จังหวัดลำพูน", "ปีของโฟลเดอร์", "รวมข้ามปี", "เฉพาะคำในรายการ", "หน้าของพื้นที่"])
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
