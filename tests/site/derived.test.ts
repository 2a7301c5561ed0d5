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
  /^(en\/)?(index|charts\/[^/]+\/index|programmes\/[^/]+\/index|areas\/(50|5010)\/index)\.html$/;

describe("the numbers of built pages", () => {
  it("follow, each of them, from the rows that the page names", () => {
    const { pages, read, underived } = verifySite(distFolder, fileOf, (page) => sample.test(page));
    expect(pages).toBeGreaterThan(50);
    expect(read).toBeGreaterThan(3000);
    expect(underived).toEqual([]);
  });

  it("are seen to be wrong when a page is changed", () => {
    const html = readFileSync(join(distFolder, "areas/50/index.html"), "utf8");
    const verify = pageVerifier(fileOf);
    const wrong = html.replace("<strong>1,789,385", "<strong>1,789,358");
    expect(wrong).not.toBe(html);
    expect(verify(html).underived).toEqual([]);
    expect(verify(wrong).underived[0]).toMatchObject({
      where: "key figure",
      number: "1,789,358",
    });
  });
});
