import type { AnyChart } from "../../charts/chart.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { perPublication } from "../releases/perPublication.ts";
import { areasOf } from "../site/say.ts";

/** The places that a chart is drawn for, in their order; every page of the chart lists them. */
export function chartAreas(published: Published, chart: AnyChart): readonly string[] {
  const known = drawn(published);
  const areas = known.get(chart.id) ?? areasIn(published, chart);
  known.set(chart.id, areas);
  return areas;
}

const drawn = perPublication(() => new Map<string, readonly string[]>());

function areasIn(
  published: Published,
  { areas, speaksOf, areasInRows }: AnyChart,
): readonly string[] {
  const all = areas.flatMap((area) => {
    if (area === "rows") return areasInRows?.(published.rows) ?? [];
    if (area !== "provinces") return [area];
    return provincesOf(published).filter((code) => speaksOf?.(code, published.rows) ?? true);
  });
  return [...new Set(all)];
}

/** The place that a chart's bare address shows. */
export const firstArea = ({ id, areas: [first] }: AnyChart): string => {
  if (first === undefined || first === "provinces" || first === "rows")
    throw new Error(`chart begins with no single place: ${id}`);
  return first;
};

/** The provinces that this build makes pages for. */
export const provincesOf = (published: Published): string[] =>
  [...areasOf(published).values()]
    .filter(({ level, code }) => level === "province" && isWanted(published, code))
    .map(({ code }) => code as string)
    .toSorted();

/** Whether this build makes pages for the province that an area lies in. */
export const isWanted = ({ onlyProvinces }: Published, code: string): boolean =>
  onlyProvinces === null || onlyProvinces.includes(code.slice(0, 2));
