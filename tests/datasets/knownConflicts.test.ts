import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cddBudget } from "../../src/datasets/cdd-budget.ts";
import { dataFolder, published } from "../publication.ts";

const { tables } = published.catalog;

describe("the amounts that were read from the scan of the budget", () => {
  it("are those of the published lines, every one", () => {
    const scan = readFileSync(
      join(dataFolder, "raw/cdd-budget/2565/cdd_raw_entry_2022-3-8.json"),
      "utf8",
    );
    const amounts = [...scan.matchAll(/"text": "([\d,]+)",\s+"label": "AMOUNT"/g)].map(
      ([, amount = ""]) => Number(amount.replaceAll(",", "")),
    );
    const lines = published.rows(cddBudget.table);
    const stated = new Set<number>(lines.map((row) => row.amount_baht));
    expect(amounts.length).toBeGreaterThanOrEqual(110);
    expect(amounts.filter((amount) => !stated.has(amount))).toEqual([]);
  });
});

/** What is known to be in conflict or missing in the sources: where, and what a page must say of it. */
const known: readonly (readonly [what: string, table: string, code: string, says: string])[] = [
  [
    "Mother of the Land in Nong Bua Lam Phu: the parts come to 666 baht more",
    "fund-statistics",
    "parts_differ",
    "5655112 ≠ 5655778 = 2756033 + 2899745",
  ],
  [
    "Tha Ton: 1,132 households or 1,067",
    "fund-statistics",
    "figures_conflict",
    "1132 (W01) ≠ 1067 (W02)",
  ],
  [
    "Tha Ton: 4,709 people or 4,297",
    "fund-statistics",
    "figures_conflict",
    "4709 (W01) ≠ 4297 (W02)",
  ],
  [
    "OTOP in September: 1,000 baht",
    "otop-sales",
    "month_total_differs",
    "2024-09: 21796031227.02 − 21796030227.02 = 1000",
  ],
  ["OTOP of Bangkok", "otop-sales", "province_not_stated", "10 กรุงเทพมหานคร"],
  ["the budget's line 2.1.1.2", "cdd-budget", "heading_missing", "2.1.1.2 ← (1)"],
  [
    "the budget's line 2.1.1",
    "cdd-budget",
    "parts_differ",
    "26,011,600.00 − 17,640,000.00 = 8,371,600.00",
  ],
  [
    "the budget's line 2.1.1.1",
    "cdd-budget",
    "parts_differ",
    "17,640,000.00 − 26,011,600.00 = −8,371,600.00",
  ],
  ["the population of 2558", "population-years", "year_missing", "2558"],
  ["the population of 2559", "population-years", "year_missing", "2559"],
  [
    "the amphoes of Khon Kaen in 2563",
    "population-years",
    "parts_differ",
    "1,794,531 − 1,785,657 = 8,874",
  ],
  [
    "the amphoes of Suphan Buri in 2563",
    "population-years",
    "parts_differ",
    "838,628 − 834,114 = 4,514",
  ],
  ["houses of amphoes and tambons", "population", "parts_differ", "23,564 − 23,560 = 4"],
  ["the amphoe Su-ngai Kolok", "population", "name_differs", "สุไหงโกลก ≠ สุไหงโก-ลก"],
  [
    "the date of the meeting in Chiang Mai",
    "meetings",
    "dates_conflict",
    "2020-01-05 ≠ 2020-02-05",
  ],
  [
    "two dates in one document",
    "documents",
    "document_contradicts_itself",
    "“5 ม.ค. 63” ≠ “5 กุมภาพันธ์ 2563”",
  ],
  ["“three years” for four", "documents", "document_contradicts_itself", "ระยะสามปี"],
  [
    "the province that Chiang Mai reported on",
    "documents",
    "document_contradicts_itself",
    "จังหวัดเชียงราย โดย ปลัดจังหวัดเชียงใหม่",
  ],
  [
    "the second phase's villages in Chiang Mai",
    "phase-targets",
    "province_not_stated",
    "50 เชียงใหม่; 56 พะเยา; 57 เชียงราย; 58 แม่ฮ่องสอน",
  ],
  [
    "the split among the other provinces",
    "phase-targets",
    "province_not_stated",
    "56 พะเยา; 57 เชียงราย; 58 แม่ฮ่องสอน",
  ],
];

describe("a known conflict or gap", () => {
  it.each(known)("is a finding that is published: %s", (_, id, code, says) => {
    const found = tables.find((table) => table.id === id)?.findings ?? [];
    const told = found.filter(
      (finding) => finding.code === code && finding.received.includes(says),
    );
    expect(told.map(({ severity }) => severity)).toContain("warn");
  });
});
