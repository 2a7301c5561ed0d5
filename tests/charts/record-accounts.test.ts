import { describe, expect, it } from "vitest";
import { recordAccountsChart as chart } from "../../src/charts/record-accounts.ts";
import { recordAccountRows } from "../../src/schema/export/recordAccounts.ts";
import { published } from "../publication.ts";
import { dataOf, saying, sentenceOf, textsOf, withoutEvidence } from "./saying.ts";

describe("the account of all records", () => {
  it("says how many were read, accepted and rejected", () => {
    const { sources } = published.catalog;
    const sum = (of: "read" | "accepted" | "header") =>
      sources.reduce((total, { account }) => total + account[of], 0).toLocaleString("en");
    expect(sum("read")).toMatch(/^\d\d,\d{3}$/);
    expect(sentenceOf(chart, "00", "th")).toBe(
      `เว็บนี้อ่าน ${sources.length} ไฟล์ได้ ${sum("read")} แถว รับเข้าตาราง ${sum("accepted")} แถว ที่เหลือเป็นหัวตาราง ${sum("header")} แถว ไม่มีแถวที่ไม่รับ`,
    );
    expect(sentenceOf(chart, "00", "en")).toBe(
      `This site read ${sum("read")} records from ${sources.length} files and accepted ${sum("accepted")} into its tables. The rest: header (${sum("header")}). None was rejected.`,
    );
  });

  it("shows each file's records as the sum of what they became", () => {
    const table = chart.table(dataOf(chart, "00"), saying.en);
    expect(textsOf(table, "raw/cdd-otop-sales/2567/province_data.csv")).toEqual([
      "raw/cdd-otop-sales/2567/province_data.csv",
      ...["77", "76", "0", "1"],
    ]);
    const [, read] = table.rows[0] ?? [];
    expect(read?.working).toBe("8442 + 1 = 8443");
    expect(withoutEvidence(table)).toEqual([]);
  });

  it("refuses an account that loses a record", () => {
    const accounts = recordAccountRows(published.catalog).map((row) => ({
      ...row,
      read: row.read + 1,
    }));
    expect(() => chart.table(chart.shape({ accounts }, "00"), saying.en)).toThrow(
      /account does not balance/,
    );
  });
});
