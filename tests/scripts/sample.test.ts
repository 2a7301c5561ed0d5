import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyProject } from "../../scripts/sample/copyProject.ts";
import { sampleOrigin, writeSample } from "../../scripts/sample/export.ts";
import { readVillages } from "../../scripts/sample/villages.ts";
import { sampleSite, thisSite } from "../../scripts/site/settings.ts";
import { outputOf, writeStamp } from "../../scripts/site/stamp.ts";
import { checkBytes } from "../cases-village-funds/checked.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

describe("the made-up export", () => {
  const villages = readVillages();
  const { rows, bytes } = writeSample(villages);
  const checked = checkBytes(bytes);

  it("is the same each time", () => {
    expect(writeSample(villages).bytes).toEqual(bytes);
  });

  it("is read whole, in the codes of real villages", () => {
    const { account, isPublishable } = checked.result;
    expect([account.accepted, account.rejected, isPublishable]).toEqual([rows, 0, true]);
    const codes = new Set(checked.rows.map((row) => row["village_code"]));
    expect(codes.size).toBeGreaterThan(villages.length / 2);
  });

  it("has few members, none, and what is not stated, and one province that does not foot", () => {
    const members = checked.rows.map((row) => row["members"] as number | null);
    const share = (is: (count: number | null) => boolean) => members.filter(is).length / rows;
    expect(share((count) => count === null)).toBeGreaterThan(0.01);
    expect(share((count) => count === 0)).toBeGreaterThan(0.005);
    expect(share((count) => count !== null && count > 0 && count < 5)).toBeGreaterThan(0.005);
    expect(share((count) => count !== null && count < 5)).toBeLessThan(0.1);
    expect(new Set(checked.result.findings.map(({ code }) => code))).toEqual(
      new Set(["total_differs"]),
    );
  });

  it("is called made up by its source", () => {
    expect(sampleOrigin.sample).toBe(true);
    for (const said of [sampleOrigin.publisher, sampleOrigin.title])
      expect(said).toContain("ข้อมูลสมมติ");
  });
});

describe("the folder of the sample site", () => {
  it("holds the project without what was published of it, and without a real export", () => {
    const root = temporaryFolder({
      "src/a.ts": "1",
      "data/raw/roi-jai-rak/2563/a.csv": "2",
      "data/raw/village-funds/2567/village-funds.csv": "real",
      "data/releases/2569.json": "{}",
      "public/icon.svg": "<svg/>",
      "public/data/catalog.json": "{}",
      "package.json": "{}",
      "dist/index.html": "real",
    });
    const folder = join(root, ".sample");
    copyProject(root, folder);
    expect(readFileSync(join(folder, "data/raw/roi-jai-rak/2563/a.csv"), "utf8")).toBe("2");
    for (const path of ["src/a.ts", "public/icon.svg", "package.json"])
      expect([path, existsSync(join(folder, path))]).toEqual([path, true]);
    for (const path of ["data/raw/village-funds", "data/releases", "public/data", "dist"])
      expect([path, existsSync(join(folder, path))]).toEqual([path, false]);
  });

  it("has its own output and its own stamp, so that neither site passes for the other", () => {
    const root = temporaryFolder({ ".sample/dist/index.html": "" });
    expect(outputOf(sampleSite("listed", {}))).not.toBe(outputOf(thisSite({})));
    writeStamp({ ...sampleSite("listed", {}), root }, "inputs");
    expect(existsSync(join(root, ".sample/built.json"))).toBe(true);
    expect(existsSync(join(root, "node_modules/.cache/chumchon/site.json"))).toBe(false);
  });
});
