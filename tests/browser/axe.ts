import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** A rule, and the first element that breaks it. */
export type Mending = readonly [rule: string, element: string | undefined];

export interface Examination {
  /** All of them, unless some are named. */
  readonly rules?: readonly string[];
  /** The part of the page to look at, by selector. */
  readonly within?: string;
}

/**
 * What axe would mend on a page. It runs in the page itself and gives nothing back of what is well,
 * which is most of its work otherwise; the one thing so left out is a frame of another origin, and
 * no page of the site holds one.
 */
export async function toMend(page: Page, { rules, within }: Examination = {}): Promise<Mending[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  // Its half a megabyte is read once a page.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: "axe.version" }) })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode();
  if (rules !== undefined) axe.withRules([...rules]);
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
