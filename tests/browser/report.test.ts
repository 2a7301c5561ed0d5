import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlReport } from "../../src/pipeline/report/htmlReport.ts";
import { checkText } from "../cases-village-funds/checked.ts";
import { header, row } from "../cases-village-funds/export.ts";
import { startVisit, type Visit } from "./visit.ts";

const export_ =
  header +
  row({ members: "12O", savings: `${"ยาวมาก".repeat(30)}` }) +
  row({ province: "เชียงไหม่", year: "2025", loans: "x".repeat(400) }) +
  row({ fund: "กองทุนหมูบ้าน" });
const { findings } = checkText(export_, {
  file: "raw/village-funds/2568/village-funds.csv",
}).result;

const folder = mkdtempSync(join(tmpdir(), "chumchon-report-"));
let visit: Visit;
beforeAll(async () => {
  writeFileSync(join(folder, "report.html"), htmlReport(findings));
  visit = await startVisit(folder);
});
afterAll(async () => {
  await visit.close();
  rmSync(folder, { recursive: true });
});

describe("the report of what was found", () => {
  it.each([320, 768, 1280])("fits a window of %i px", async (width) => {
    const { page, complaints } = await visit.open("/report.html", {
      viewport: { width, height: 900 },
    });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    const named = await page.locator("section h2").allTextContents();
    expect(named.length).toBe(findings.length);
    expect(named[0]).toContain("data/raw/village-funds/2568/village-funds.csv");
  });

  it("fits a sheet of A4, with the headings of a table on each", async () => {
    const { page } = await visit.open("/report.html", { viewport: { width: 680, height: 960 } });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(680);
    const display = await page
      .locator("thead")
      .first()
      .evaluate((element) => getComputedStyle(element).display);
    expect(display).toBe("table-header-group");
  });
});
