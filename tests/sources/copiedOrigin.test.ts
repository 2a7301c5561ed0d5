import type { CatalogOrigin } from "../../src/schema/catalogues/catalog.ts";
import { describe, expect, it } from "vitest";
import { copiedOrigins } from "../../src/pipeline/sources/copiedOrigin.ts";
import { unfinishedWords } from "../../src/pipeline/sources/unfinishedWords.ts";
import { declared } from "../../src/datasets/index.ts";
import { text } from "../../src/schema/declare/columns.ts";
import { defineDataset } from "../../src/schema/declare/dataset.ts";
import { defineTable } from "../../src/schema/declare/table.ts";

const origin: CatalogOrigin = {
  publisher: "กรม ก",
  title: "เป้าหมาย ปี 2563",
  address: null,
  licence: null,
  retrieved: "2026-11-22",
  note: "นับถึงสิ้นปี",
};
const at = (folder: string, own: Partial<CatalogOrigin> = {}) => ({
  file: `raw/${folder}/source.json`,
  origin: { ...origin, ...own },
});
const found = (...all: ReturnType<typeof at>[]) =>
  copiedOrigins(all).map(({ code, file, column }) => [code, file, column]);

describe("an origin that was copied", () => {
  it("from the edition before and left as it was is refused", () => {
    expect(found(at("a/2563"), at("a/2570"))).toEqual([
      ["source_copied_unedited", "raw/a/2570/source.json", "retrieved"],
    ]);
    expect(found(at("a/2563"), at("a/2570", { retrieved: "2027-11-22" }))).toEqual([]);
    expect(found(at("a/2563"), at("a/2570", { title: "เป้าหมาย ปี 2570" }))).toEqual([]);
  });

  it("from another source is refused by its title, or its remark with its publisher", () => {
    expect(found(at("a/2563"), at("b/2570", { note: null }))).toEqual([
      ["source_copied", "raw/b/2570/source.json", "title"],
    ]);
    expect(found(at("b/2563", { title: "อื่น" }), at("a/2563"))).toEqual([
      ["source_copied", "raw/b/2563/source.json", "note"],
    ]);
    expect(found(at("a/2563"), at("b/2563", { title: "อื่น", publisher: "กรม ข" }))).toEqual([]);
  });
});

describe("words of a declaration", () => {
  it("are finished in every declared dataset", () => {
    expect(declared.flatMap(unfinishedWords)).toEqual([]);
  });

  it("left as they were drafted refuse publishing, each with its place", () => {
    const drafted = defineDataset({
      table: defineTable({
        id: "drafted",
        title: { th: "เอกสาร", en: "Documents" },
        description: { th: "TODO", en: "TODO" },
        columns: { note: text({ th: "ข้อสังเกต", en: "TODO" }) },
        key: ["note"],
      }),
      sources: [],
    });
    expect(unfinishedWords(drafted).map(({ column, severity }) => [column, severity])).toEqual([
      ["table.description.th", "refuse"],
      ["table.description.en", "refuse"],
      ["table.columns.note.label.en", "refuse"],
    ]);
  });
});
