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
    ["key figure", "areas/50", "<strong>1,789,385", "<strong>1,789,358"],
    ["lead", "areas/50", /(<p class="lead">.*?)852,520/s, "$1852,502"],
    ["stated figure", "areas/50", "<strong>2,146", "<strong>2,164"],
    ["stated figure", "areas/50", /(class="stated".*?)11 กุมภาพันธ์ 2567/s, "$112 กุมภาพันธ์ 2567"],
    ["year", "areas/50", '<td class="numeric">1,746,840', '<td class="numeric">1,746,480'],
    ["amount", "programmes/budget", /(class="leaf".*?amount"[^>]*>\d+,\d+,)(\d)/s, "$19$2"],
    ["item", "areas/501001", /(<ol class="villages.*?หมู่ที่ )1</s, "$14321<"],
    ["lead", "sources", /(<p class="lead">.*?)22 ไฟล์/s, "$1222 ไฟล์"],
  ])("are read as a %s on %s", (where, page, said, other) => {
    const html = readFileSync(join(distFolder, page, "index.html"), "utf8");
    const verify = pageVerifier(fileOf);
    const wrong = html.replace(said, other);
    expect(wrong).not.toBe(html);
    expect(verify(html).underived).toEqual([]);
    expect(verify(wrong).underived.map((one) => one.where)).toContain(where);
  });
});
