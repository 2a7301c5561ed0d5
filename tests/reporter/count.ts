import type { TestCase, TestModule, TestSuite } from "vitest/node";

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A file or a group that breaks outside its tests counts as one failure; so does a test that never ended. */
export function countTests(modules: Iterable<TestModule>, unhandledErrors = 0): TestCount {
  const count = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    count.failed += countBreakages(module);
    for (const test of module.children.allTests()) count[outcome(test)]++;
  }
  return count;
}

export const describeCount = ({ passed, failed, skipped }: TestCount): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

export const hasPassed = ({ passed, failed }: TestCount): boolean => passed > 0 && failed === 0;

function countBreakages(module: TestModule): number {
  const groups: (TestModule | TestSuite)[] = [module, ...module.children.allSuites()];
  return groups.filter((group) => group.errors().length > 0).length;
}

function outcome(test: TestCase): keyof TestCount {
  const { state } = test.result();
  return state === "pending" ? "failed" : state;
}
