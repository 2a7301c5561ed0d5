import { writeSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import { countTests, describeCount, hasPassed } from "./reporter/count.ts";

/** Ends the output with one line, `12 passed, 0 failed`, and fails a run that tested nothing. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = countTests(modules, unhandledErrors.length);
    process.once("exit", () => {
      if (!hasPassed(count)) process.exitCode ||= 1;
      writeSync(1, `${describeCount(count)}\n`);
    });
  }
}
