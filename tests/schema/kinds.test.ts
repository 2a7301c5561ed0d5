import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import type { Field } from "../../src/schema/declare/field.ts";
import { type Kind, kindOf, kinds } from "../../src/schema/declare/kinds.ts";

const ids = Object.keys(kinds);

describe("a kind of column", () => {
  it("is one that the list of kinds has, wherever a table declares one", () => {
    const used = datasets.flatMap(({ table }) =>
      Object.values<Field>(table.columns).map(({ kind }) => kind),
    );
    expect([...new Set(used)].filter((kind) => !ids.includes(kind))).toEqual([]);
  });

  it("has a name in both languages", () => {
    for (const { name } of Object.values<Kind>(kinds))
      expect([name.th, name.en].every((text) => text.trim() !== "")).toBe(true);
  });

  it("that nobody knows any more is text or a number, as it is stored", () => {
    expect(kindOf({ kind: "household", sql: "BIGINT" })).toBe(kinds.number);
    expect(kindOf({ kind: "household", sql: "VARCHAR" })).toBe(kinds.text);
  });

  /**
   * Other unions have a `kind` and words such as `text` and `area` too; these names are of columns alone. Charts and
   * words, what declares columns, what guesses kinds from cells, the wrong example of each kind and the second reader
   * have to name them. A rule that holds
   * for a kind belongs in the list of kinds: this one only grows shorter.
   */
  it("is told by its name in few places outside the list", () => {
    const own = "category|ordinal|baht|fiscalYear|yearRange|asOf|sourceRow|sourceFile";
    const named = new RegExp(
      [
        `\\bkind\\b[^;\\n]{0,20}"(?:${own})"`,
        `\\[[^\\]{}()]*"(?:${own})"[^\\]]*\\]`,
        `^  (?:fiscalYear|yearRange): [\\w(]`,
      ].join("|"),
      "m",
    );
    const mayName =
      /^(src\/schema\/declare\/(\w*[cC]olumns?|table|kinds)\.ts|src\/schema\/written\/|src\/(pipeline\/describe|charts|i18n)\/|src\/pipeline\/report\/exampleRefusals|scripts\/verify\/readings)/;
    const naming = globSync("{src,scripts}/**/*.{ts,svelte,astro}")
      .filter((file) => !mayName.test(file) && named.test(readFileSync(file, "utf8")))
      .toSorted();
    expect(naming).toEqual([
      "src/islands/sql/ownCsv.ts",
      "src/models/figures/figureTable.ts",
      "src/models/figures/figureTime.ts",
      "src/models/tables/askableTable.ts",
      "src/pipeline/check/yearsOf.ts",
      "src/schema/declare/headingVariants.ts",
      "src/schema/declare/period.ts",
    ]);
  });
});
