import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readTree } from "../../scripts/house/tree.ts";
import { findingName } from "../../src/words/reading/findingName.ts";

const root = join(import.meta.dirname, "../..");

/** Where codes come from that a check of one file can come to. */
const checking =
  /^src\/(?:words\/(?:number|place|reading|time)|schema\/declare|pipeline\/(?:read|check)|datasets)\//;
/** What is wrong with corrections is told of their own file. */
const ofOtherFiles = /^(?:fixes_|fix_unused|source_|words_unfinished)/;

it("names whatever a check can find, in few words and two languages", () => {
  const codes = [...readTree(root)]
    .filter(([path]) => checking.test(path))
    .flatMap(([, text]) => [...text.matchAll(/(?:code:\s*|refuse\(\s*)"([a-z]+_[a-z_]+)",?\s/g)])
    .map(([, code = ""]) => code)
    .filter((code) => !ofOtherFiles.test(code));
  expect(codes.length).toBeGreaterThan(80);
  codes.push(...workbookCodes());
  expect([...new Set(codes)].filter((code) => !findingName(code))).toEqual([]);
  for (const code of codes) {
    const { th, en } = findingName(code)!;
    expect(th).toMatch(/[ก-๙]/);
    expect(Math.max(th.length, en.length)).toBeLessThanOrEqual(50);
  }
});

/** A workbook that can't be opened is told by why. */
const workbookCodes = (): string[] =>
  readFileSync(join(root, "src/pipeline/workbook/failure.ts"), "utf8")
    .match(/"[a-z_]+"/g)!
    .map((reason) => reason.replaceAll('"', ""))
    .filter((reason) => reason !== "ambiguous")
    .map((reason) => `workbook_${reason}`);
