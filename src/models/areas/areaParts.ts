import { country } from "../../schema/declare/anyAreaColumns.ts";
import { perPublication } from "../releases/perPublication.ts";
import { areasOf } from "../site/say.ts";

/** The area that an area lies in: `50` for `5001`, the country for a province. */
export const parentOf = (code: string): string => (code.length === 2 ? country : code.slice(0, -2));

/** The codes of the areas within each area, in the order of codes; `00` holds the provinces. */
export const areaPartsOf = perPublication((published): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy([...areasOf(published).keys()].toSorted(), parentOf),
);

/** The provinces, in the order of codes. */
export const allProvinces = (published: Parameters<typeof areaPartsOf>[0]): readonly string[] =>
  areaPartsOf(published).get(country) ?? [];

/** The areas within which an area is ranked, the nearest first: 501005 within 5010 and within 50. */
export function standingsWithin(code: string): string[] {
  if (code === country) return [];
  if (code.length === 2) return [country];
  return code.length === 4 ? [parentOf(code), country] : [parentOf(code), code.slice(0, 2)];
}
