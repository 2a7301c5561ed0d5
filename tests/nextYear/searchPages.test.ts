import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";
import { figuresTold, outOfTime } from "./searchPages.ts";

/** What is found out of time in a page of this content, and in a file of a chart's rows. */
function found(page: string, rows = "year,sales\n"): string[] {
  const dist = temporaryFolder();
  mkdirSync(join(dist, "figures"));
  mkdirSync(join(dist, "releases"));
  writeFileSync(join(dist, "index.html"), `<!doctype html><html><body>${page}</body></html>`);
  writeFileSync(join(dist, "releases/index.html"), "<p>1,234,567</p>");
  writeFileSync(join(dist, "figures/otop.csv"), rows);
  const old = new Map([["1,234,567", [{ series: "otop", times: new Set(["2567", "2024"]) }]]]);
  return outOfTime(figuresTold(dist), old);
}

it.each([
  ["a sentence", "<p>ยอดจำหน่าย 1,234,567 บาท</p>"],
  ["a sentence of the new year", "<p>ยอดจำหน่าย พ.ศ. 2568 1,234,567 บาท</p>"],
  [
    "a row beside one that says its year",
    "<table><tr><td>2567</td></tr><tr><td>1,234,567</td></tr></table>",
  ],
  ["a key figure", "<dl><dt>ยอดจำหน่าย</dt><dd>1,234,567.00</dd></dl>"],
  ["the description of the page", '<meta name="description" content="ยอด 1,234,567">'],
])("finds an old figure in %s", (_where, page) => {
  expect(found(page)).toHaveLength(1);
});

it.each([
  ["a sentence", "<p>พ.ศ. 2567 ยอดจำหน่าย 1,234,567 บาท</p>"],
  ["a row", "<table><tr><th>2024</th><td>1,234,567</td></tr></table>"],
  ["a key figure", "<dl><dt>ยอดจำหน่าย 2567</dt><dd>1,234,567</dd></dl>"],
  ["another number", "<p>1,234,568 และ 11,234,567</p>"],
])("lets pass one beside its own time in %s", (_where, page) => {
  expect(found(page)).toEqual([]);
});

it("finds one in the rows of a chart that can be taken away, and lets pass those of their time", () => {
  expect(found("", "year,sales\n2568,1234567\n2567,1234567\n")).toEqual([
    "figures/otop.csv: 1,234,567 in “2568,1234567”",
  ]);
});
