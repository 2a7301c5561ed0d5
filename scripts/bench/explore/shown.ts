import type { Page } from "playwright-core";
import type { Chosen, Truth } from "./truth.ts";

/** What a page says, as numbers. */
export interface Shown {
  readonly found: number;
  readonly total: number | null;
  /** The measure by the code of its place; empty where rows are listed. */
  readonly places: readonly (readonly [code: string, value: number])[];
}

export const readShown = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const numberOf = (text: string | null | undefined) =>
      Number(/[\d,]+/.exec(text ?? "")?.[0]?.replaceAll(",", "") ?? NaN);
    const total = document.querySelector(".explore-sums strong")?.textContent;
    const rows = [...document.querySelectorAll(".explore-answer table tbody tr")];
    return {
      found: numberOf(document.querySelector("output")?.textContent),
      total: total ? numberOf(/[\d,]+$/.exec(total.trim())?.[0]) : null,
      places: rows.flatMap((row) => {
        const code = row.querySelector("td span.small.quiet")?.textContent ?? "";
        const value = numberOf(row.querySelector("td.numeric")?.textContent);
        return total ? [[code, value] as const] : [];
      }),
    };
  });

/** Throws unless all that is shown is true: a fast wrong answer is worth nothing. */
export function checkShown({ found, total, places }: Shown, truth: Truth, chosen: Chosen): void {
  const wrong = places.filter(([code, value]) => truth.membersByProvince.get(code) !== value);
  const isTotalWrong = total !== null && total !== truth.members;
  const arePlacesMissing =
    total !== null && places.length !== Math.min(20, truth.membersByProvince.size);
  if (found === truth.rows && !isTotalWrong && !arePlacesMissing && wrong.length === 0) return;
  const told = JSON.stringify({ chosen, found, total, wrong, places: places.length });
  throw new Error(`wrong answer: ${told}, true are ${truth.rows} rows and ${truth.members}`);
}
