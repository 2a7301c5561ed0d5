import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { areas } from "../../src/datasets/areas.ts";
import { published } from "../livePublication.ts";
import { bundle } from "../../scripts/bundle.ts";
import { openBrowser } from "./openBrowser.ts";
import { cellQuestions } from "./reader/cells.ts";
import { type CaseFile, readings } from "./reader/readings.ts";

const folder = join(import.meta.dirname, "../cases");
const files = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, "input.csv")))
  .map((name): CaseFile => {
    const options = join(folder, name, "options.json");
    return {
      bytes: [...readFileSync(join(folder, name, "input.csv"))],
      options: existsSync(options)
        ? (JSON.parse(readFileSync(options, "utf8")) as CaseFile["options"])
        : {},
    };
  });
const registered = published.rows(areas.table).map(({ code, level, name_th, name_en }) => ({
  code,
  level,
  nameTh: name_th,
  nameEn: name_en,
}));

describe("the reader in a browser", () => {
  it("answers every cell and every file to the letter as it does in Node", async () => {
    const lines = cellQuestions();
    const here = readings(lines, files, registered);
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.addScriptTag({
      content: await bundle(join(import.meta.dirname, "reader/page.ts")),
      type: "module",
    });
    await page.waitForFunction(() => "readings" in globalThis);
    const there = await page.evaluate(
      ([lines, files, areas]) =>
        (globalThis as unknown as { readings: typeof readings }).readings(lines, files, areas),
      [lines, files, registered] as const,
    );
    await browser.close();
    expect(here.length).toBeGreaterThan(2000);
    expect(there.length).toBe(here.length);
    const different = here.flatMap((answer, i) =>
      answer === there[i] ? [] : [{ question: lines[i] ?? i, here: answer, there: there[i] }],
    );
    expect(different).toEqual([]);
  });
});
