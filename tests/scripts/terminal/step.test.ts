import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runStep, type TerminalStep } from "../../../scripts/terminal/step.ts";

let said = "";

beforeEach(() => {
  said = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((said += text)));
});
afterEach(() => vi.restoreAllMocks());

const step = (code: string, more: Partial<TerminalStep> = {}): TerminalStep => ({
  title: { th: "นับ", en: "Count" },
  command: { file: process.execPath, args: ["-e", code] },
  output: "onFailure",
  ...more,
});

it("keeps a good step to its name, its count and its time", async () => {
  const progress = (output: string) => `${output.trim().split("\n").length} แถว rows`;
  const isDone = await runStep(step(`console.log("a\\nb")`, { progress }));
  expect(isDone).toBe(true);
  expect(said).toMatch(/^▸ นับ · Count\n✓ นับ · Count · 2 แถว rows · \d+\.\d s\n$/);
});

it("shows all that a failed step said", async () => {
  const isDone = await runStep(step(`console.log("one"); console.error("two"); process.exit(4)`));
  expect(isDone).toBe(false);
  expect(said.split("\n")).toEqual(expect.arrayContaining(["one", "two"]));
  expect(said).toMatch(/✗ นับ · Count · \d+\.\d s\n$/);
});

it("fails, and says so, where the command cannot be started", async () => {
  const isDone = await runStep(step("", { command: { file: "/no/such/command", args: [] } }));
  expect(isDone).toBe(false);
  expect(said).toContain("/no/such/command");
});

it("says every few seconds how far it has come", async () => {
  await runStep(step(`console.log("a"); setTimeout(() => {}, 3500)`, { progress: () => "1 row" }));
  expect(said).toMatch(/\n {2}… 1 row · \d+\.\d s\n/);
});

it("ends with the interruption", async () => {
  const interruption = new AbortController();
  const done = runStep(step(`setTimeout(() => {}, 60_000)`), interruption.signal);
  interruption.abort();
  expect(await done).toBe(false);
});
