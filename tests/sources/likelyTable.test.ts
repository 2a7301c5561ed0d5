import { expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { likelyTable, likelyTables } from "../../src/pipeline/sources/likelyTable.ts";
import { headingsOf } from "../../src/pipeline/sources/headings.ts";

const headings = Object.values(headingsOf(villageFunds, villageFunds.sources[0]!)).map(
  ([heading]) => heading!,
);
const said = (text: string) =>
  likelyTable(new TextEncoder().encode(text), declared)?.dataset.table.id;

it.each([",", ";", "\t", "|"])("knows a table by its headings, put apart by %j", (delimiter) => {
  expect(said(`ตารางกองทุน\n\n${headings.join(delimiter)}\n`)).toBe("village-funds");
});

it("knows it by headings that are quoted and go over two lines, as spreadsheets save them", () => {
  const quoted = headings.map((heading) => `"${heading.replace(" ", "\n")}"`).join(",");
  expect(said(`${quoted}\r\n`)).toBe("village-funds");
});

it("names every table that half of the headings are of, the likeliest first", () => {
  const most = headings.slice(0, -1).join(",");
  const [first, ...others] = likelyTables(new TextEncoder().encode(`${most}\n`), declared);
  expect(first!.dataset.table.id).toBe("village-funds");
  expect(first!.share).toBeCloseTo((headings.length - 1) / headings.length);
  for (const one of others) expect(one.share).toBeLessThanOrEqual(first!.share);
  expect(likelyTables(new TextEncoder().encode("ก,ข\n1,2\n"), declared)).toEqual([]);
});

it("knows a table whose headings are months, by these and by what they stand beside", () => {
  expect(said("จังหวัด,ตุลาคม 2566,พฤศจิกายน 2566\nเชียงใหม่,1,2\n")).toBe("otop-sales");
  expect(said("จังหวัด,ตุลาคม 2566,หมายเหตุ\nเชียงใหม่,1,2\n")).toBeUndefined();
});
