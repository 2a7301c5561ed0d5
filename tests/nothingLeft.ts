import { afterAll, beforeAll, expect, vi } from "vitest";

/** What files that share a process could change for each other. */
const shared = () => ({
  env: { ...process.env, VITEST_POOL_ID: "", VITEST_WORKER_ID: "" },
  folder: process.cwd(),
  globals: Object.getOwnPropertyNames(globalThis).filter((name) => !name.startsWith("__")),
  isClockReal: !vi.isFakeTimers(),
});

let before: ReturnType<typeof shared>;
beforeAll(() => {
  before = shared();
});
afterAll(() => {
  const after = shared();
  expect({ ...after, globals: [] }).toEqual({ ...before, globals: [] });
  expect(after.globals.filter((name) => !before.globals.includes(name))).toEqual([]);
});
