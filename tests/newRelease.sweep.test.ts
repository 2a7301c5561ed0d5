import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, it } from "vitest";
import { addNext } from "./nextYear/editions.ts";
import { publishedSeries } from "./nextYear/otherSeries.ts";
import { publishCommand } from "./site/workshop.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "chumchon-new-release-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is installed, built or published is not copied. */
const made = /^(?:node_modules|dist|look|\.git|\.astro|\.building|\.sample|public\/data)(?:\/|$)/;
const contact =
  "กรมที่ดิน,สำนักงานที่ดินจังหวัดพะเยา,,0 2141 5555,https://www.dol.go.th,ข่าวกรมที่ดิน," +
  "https://www.thaigov.go.th/news/contents/details/99999,2026-11-01,โทร 0 2141 5555 หรือ www.dol.go.th\n";

function run([command = "", ...args]: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...{ cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 },
    // The tests of `npm test`, not the sweeps that this one is among.
    env: { ...process.env, NO_COLOR: "1", TESTS: undefined },
  });
  return { status, output: stdout + stderr };
}

it("a right new edition of every table, and a row more in data/contacts.csv, fail no test", () => {
  cpSync(root, folder, {
    ...{ recursive: true, preserveTimestamps: true },
    filter: (path) => !made.test(relative(root, path)),
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [name, one] of Object.entries(publishedSeries))
    addNext(
      join(folder, "data"),
      one,
      name === "phase-targets" ? "a phase more" : "values changed",
    );
  appendFileSync(join(folder, "data/contacts.csv"), contact);
  const published = run(publishCommand);
  expect([published.status, published.output]).toEqual([0, expect.stringContaining("+912")]);
  const vitest = "node_modules/vitest/vitest.mjs";
  const tested = run([
    process.execPath,
    vitest,
    "run",
    "--project",
    "unit",
    "--project",
    "process",
  ]);
  const failed = tested.output.split("\n").filter((line) => /^ *(?:FAIL|×)/.test(line));
  expect(failed).toEqual([]);
  expect(tested.output.trimEnd().split("\n").at(-1)).toMatch(/^\d{4,} passed, 0 failed$/);
}, 1_800_000);
