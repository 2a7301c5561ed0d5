import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRawFiles } from "../../scripts/verify/pages/rawFiles.ts";
import { pageVerifier } from "../../scripts/verify/pages/verifyPage.ts";
import { verifySite } from "../../scripts/verify/pages/verifySite.ts";
import { distFolder } from "./dist.ts";

const fileOf = openRawFiles(join(import.meta.dirname, "../../data"));
/** Every chart for its first place, the pages that show them, and areas of each kind. */
const sample =
  /^(en\/)?(index|charts\/[^/]+\/index|programmes\/[^/]+\/index|sources\/index|areas\/(50|5010|501001)\/index)\.html$/;

describe("the numbers of built pages", () => {
  it("follow, each of them, from the rows that the page names", () => {
    const { pages, read, underived } = verifySite(distFolder, fileOf, (page) => sample.test(page));
    expect(pages).toBeGreaterThan(50);
    expect(read).toBeGreaterThan(4500);
    expect(underived).toEqual([]);
  });

  it.each([
    ["key figure", "areas/50", /(<ul class="key-figures.*?<strong>)([\d,]+)/s],
    ["fact", "areas/50", /(id="table-figures".*?class="fact fact-stated">)([\d.]+)(?=%)/s],
    ["fact", "areas/50", /(id="table-figures".*?อันดับ )(\d+)(?= จาก)/s],
    ["fact", "areas/50", /(\d\sบาทต่อคน<\/span>.*?อันดับ )(\d+)(?= จาก)/s],
    ["fact", "areas/50", /(\d\sบาทต่อคน<\/span>.*?ลดจาก )([\d.]+)(?=\sบาทต่อคน)/s],
    ["item", "areas/50", /(รายเดือน<\/span>.*?ต่อประชากร.*?อันดับ.*?)(\d+)(?=–\d+<\/span> จาก)/s],
    ["lead", "areas/50", /(<p class="lead">.*?)([\d,]+)(?=\s?หลัง)/s],
    ["stated figure", "areas/50", /(<ul class="stated".*?<strong>)([\d,]+)/s],
    ["stated figure", "areas/50", /(<ul class="stated".*?)(\d+)(?=\s[ก-๙.]+\s25\d\d)/s],
    ["year", "areas/50", /(<td class="numeric">)(\d,\d{3},\d{3})/],
    ["amount", "programmes/budget", /(class="leaf".*?amount"[^>]*>)([\d,]+)/s],
    ["item", "areas/501001", /(<ol class="area-places.*?หมู่ที่ )(\d+)(?=<)/s],
    ["lead", "sources", /(<p class="lead">.*?)()(?=\d+\sไฟล์)/s],
  ])("are read as a %s on %s", (where, page, number) => {
    const html = readFileSync(join(distFolder, page, "index.html"), "utf8");
    const verify = pageVerifier(fileOf);
    const wrong = html.replace(number, (_, before: string, said: string) => before + other(said));
    expect(wrong).not.toBe(html);
    expect(verify(html).underived).toEqual([]);
    expect(verify(wrong).underived.map((one) => one.where)).toContain(where);
  });
});

/** Another number of as many digits; nothing becomes a digit before those that follow. */
const other = (number: string): string =>
  number === "" ? "9" : number.replace(/\d/, (first) => String((Number(first) % 9) + 1));
