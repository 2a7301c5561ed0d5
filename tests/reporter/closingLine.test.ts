import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { howMany } from "../howMany.ts";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";

const vitest = `import { afterAll, beforeAll, describe, expect, it } from "vitest";\n`;
const passing = `${vitest}it("passes", () => {});`;

function runTests(files: Readonly<Record<string, string>>) {
  const root = temporaryFolder(files);
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  const { status, stdout } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", `--reporter=${reporter}`],
    { cwd: root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  );
  return { status, lastLine: stdout.trimEnd().split("\n").at(-1) };
}

const reporter = resolve("tests/reporter.ts");

const cases: readonly (readonly [string, Readonly<Record<string, string>>, string, number])[] = [
  ["tests that pass", { "a.test.ts": passing }, "1 passed, 0 failed", 0],
  [
    "a test that fails",
    { "a.test.ts": `${passing} it("fails", () => expect(1).toBe(2));` },
    "1 passed, 1 failed",
    1,
  ],
  [
    "a file that does not load",
    { "a.test.ts": passing, "b.test.ts": "let let" },
    "1 passed, 1 failed",
    1,
  ],
  [
    "a file without a test",
    { "a.test.ts": passing, "b.test.ts": "export {}" },
    "1 passed, 1 failed",
    1,
  ],
  [
    "a group that cannot begin",
    {
      "a.test.ts": `${passing} describe("group", () => { beforeAll(() => { throw 1 }); it("waits", () => {}); });`,
    },
    "1 passed, 1 failed, 1 skipped",
    1,
  ],
  [
    "a promise nobody waits for",
    { "a.test.ts": `${passing} it("forgets", () => void Promise.reject(new Error("late")));` },
    "2 passed, 1 failed",
    1,
  ],
  [
    "a test left out",
    { "a.test.ts": `${passing} it.skip("later", () => {});` },
    "1 passed, 0 failed, 1 skipped",
    0,
  ],
  [
    "only tests left out",
    { "a.test.ts": `${vitest}it.skip("later", () => {});` },
    "0 passed, 0 failed, 1 skipped",
    1,
  ],
  ["no test at all", { "readme.txt": "" }, "0 passed, 0 failed", 1],
];

/** A failure, a group that cannot begin, and nothing but tests left out; the long sweeps try all. */
const tried = cases.filter((_, i) => i % howMany(3, 1) === howMany(1, 0));

describe("a run of the tests ends with a line that counts", () => {
  it.each(tried)("%s", (_what, files, lastLine, status) => {
    expect(runTests(files)).toEqual({ status, lastLine });
  });
});
