import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { completeNames, completeFromThai, schemaOf } from "../../../src/islands/sql/completions.ts";

const tables = [
  {
    id: "otop-sales",
    title: "ยอดจำหน่ายสินค้า OTOP",
    columns: [
      { name: "province", label: "จังหวัด" },
      { name: "sales_baht", label: "ยอดจำหน่าย" },
    ],
  },
  { id: "areas", title: "จังหวัด อำเภอ และตำบล", columns: [{ name: "code", label: "รหัสพื้นที่" }] },
];

const at = (text: string) =>
  new CompletionContext(EditorState.create({ doc: text }), text.length, false);

describe("completion", () => {
  it("offers tables with their titles, quoted where SQL needs it", () => {
    const { "otop-sales": sales } = schemaOf(tables);
    expect(sales?.self).toMatchObject({ detail: "ยอดจำหน่ายสินค้า OTOP", apply: '"otop-sales"' });
    expect(sales?.children.map(({ label, detail }) => [label, detail])).toEqual([
      ["province", "จังหวัด"],
      ["sales_baht", "ยอดจำหน่าย"],
    ]);
  });

  it("finds the name in SQL from the name in Thai", () => {
    const offered = completeFromThai(tables)(at("SELECT ยอดจำ"));
    expect(offered?.from).toBe(7);
    expect(offered?.options.map(({ apply }) => apply)).toEqual(['"otop-sales"', "sales_baht"]);
    expect(completeFromThai(tables)(at("SELECT sal"))).toBeNull();
    expect(completeFromThai(tables)(at("SELECT ไม่มีคำนี้"))).toBeNull();
  });

  it("offers columns anywhere but behind a table's name, which offers its own", () => {
    expect(completeNames(tables)(at("SELECT pro"))?.options.map(({ label }) => label)).toEqual([
      "province",
      "sales_baht",
      "code",
    ]);
    expect(completeNames(tables)(at("SELECT a.pro"))).toBeNull();
    expect(completeNames(tables)(at("FROM otop-s"))?.from).toBe(5);
    expect(completeNames(tables)(at("SELECT code-pro"))?.from).toBe(12);
  });
});
