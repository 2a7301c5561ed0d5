import type { Page } from "playwright-core";
import { createRandom } from "../random.ts";
import { checkShown, readShown } from "./shown.ts";
import { type ExpectedAnswers, type Chosen, type FilterName, filterNames } from "./truth.ts";
import { grouped } from "../../../src/words/number/groupedNumber.ts";

/** One choice of a reader, and all that is chosen after it. */
export interface TimedChange {
  readonly name: FilterName;
  readonly value: string;
  readonly chosen: Chosen;
}

/** What a change took, from its event to the answer in the document, before it is painted. */
export interface Changed {
  readonly ms: number;
  /** The same without the time in which something was fetched. */
  readonly workMs: number;
  readonly hasFetched: boolean;
}

/** What so large a share of the changes took at most. */
export const percentile = (
  changed: readonly Changed[],
  share: number,
  of: "ms" | "workMs" = "ms",
): number => {
  const sorted = changed.map((one) => one[of]).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** Choices at random among some filters, of which each changes what is right; the same at every call. */
export function randomChanges(
  answers: ExpectedAnswers,
  count: number,
  start: Chosen,
  names: readonly FilterName[],
): readonly TimedChange[] {
  const random = createRandom(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const changes: TimedChange[] = [];
  let chosen = start;
  while (changes.length < count) {
    const name = pick(names.filter((name) => answers.values(name).length > 1));
    // Sums of members don't run over years, so one year is always chosen.
    const value = pick([...answers.values(name), ...(name === "fiscal_year" ? [] : [""])]);
    const next = Object.fromEntries(
      filterNames.flatMap((one) => {
        const kept = one === name ? value : chosen[one];
        return kept ? [[one, kept]] : [];
      }),
    ) as Chosen;
    const [now, then] = [answers.of(chosen), answers.of(next)];
    if (then.rows === 0 || then.rows === now.rows || then.members === now.members) continue;
    changes.push({ name, value, chosen: next });
    chosen = next;
  }
  return changes;
}

/** Makes the changes one after the other, each when the one before has been painted; every answer is checked. */
export async function timeChanges(
  page: Page,
  answers: ExpectedAnswers,
  changes: readonly TimedChange[],
): Promise<readonly Changed[]> {
  const times: Changed[] = [];
  for (const { name, value, chosen } of changes) {
    const truth = answers.of(chosen);
    times.push(
      await page.evaluate(changeOne, {
        id: `filter-${name}`,
        value,
        found: grouped(truth.rows),
        total: grouped(truth.members),
      }),
    );
    checkShown(await readShown(page), truth, chosen);
  }
  return times;
}

/** Runs in the page. */
async function changeOne(asked: Record<"id" | "value" | "found" | "total", string>) {
  const select = document.getElementById(asked.id) as HTMLSelectElement;
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await painted();
  performance.clearResourceTimings();
  const isRight = () => {
    const total = document.querySelector(".explore-sums strong")?.textContent ?? asked.total;
    const found = /[\d,]+/.exec(document.querySelector("output")?.textContent ?? "")?.[0];
    return total.endsWith(asked.total) && found === asked.found;
  };
  const answered = new Promise<number>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`no right answer: ${JSON.stringify(asked)}`)),
      30_000,
    );
    const observer = new MutationObserver(() => {
      if (!isRight()) return;
      observer.disconnect();
      clearTimeout(late);
      resolve(performance.now());
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const started = performance.now();
  select.value = asked.value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  const ended = await answered;
  await painted();
  // Fetches may overlap: what counts is how long any was under way.
  const fetches = performance
    .getEntriesByType("resource")
    .map((entry) => ({
      from: entry.startTime,
      to: (entry as PerformanceResourceTiming).responseEnd,
    }))
    .filter(({ from }) => from >= started && from < ended)
    .sort((a, b) => a.from - b.from);
  let fetchMs = 0;
  let seen = started;
  for (const { from, to } of fetches) {
    const end = Math.min(to, ended);
    if (end > seen) fetchMs += end - Math.max(from, seen);
    seen = Math.max(seen, end);
  }
  return { ms: ended - started, workMs: ended - started - fetchMs, hasFetched: fetches.length > 0 };
}
