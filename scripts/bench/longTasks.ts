import type { Page } from "playwright-core";

/** What kept a page from its reader since it was last asked: tasks of more than 50 ms, in milliseconds. */
export interface Tasks {
  readonly longest: number;
  readonly all: number;
}

export const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ type: "longtask" });
    Object.assign(globalThis, { durations });
  });

/** Tells, and begins to count anew. */
export const countedTasks = (page: Page): Promise<Tasks> =>
  page.evaluate(() => {
    const { durations } = globalThis as unknown as { durations: number[] };
    const seen = durations.splice(0);
    return { longest: Math.max(0, ...seen), all: seen.reduce((sum, ms) => sum + ms, 0) };
  });
