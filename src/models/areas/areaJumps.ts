import type { AreaFindings } from "../findings/areaFindings.ts";
import type { Link } from "../site/link.ts";
import type { AreaParts, Neighbours } from "./areaFamily.ts";
import type { PlacedMap } from "./areaMap.ts";
import type { AreaTheme } from "./areaTheme.ts";
import type { AreaLabels } from "./areaWords.ts";

/** What an area's page is made of, as far as its sections depend on it. */
export interface AreaSections {
  readonly labels: AreaLabels;
  /** Of provinces alone. */
  readonly findings: AreaFindings | null;
  readonly themes: readonly AreaTheme[];
  readonly parts: AreaParts | null;
  readonly neighbours: Neighbours | null;
  readonly maps: readonly PlacedMap[];
}

/** The sections of an area's page in their order, as links that stay at hand. */
export function areaJumps({
  labels,
  findings,
  maps,
  parts,
  neighbours,
  themes,
}: AreaSections): Link[] {
  const links: readonly (readonly [id: string, label: string, isThere: boolean])[] = [
    ["findings", findings?.heading ?? "", findings !== null],
    ["maps", labels.mapsHeading, maps.length > 0],
    ...themes.slice(0, 1).map(({ id, heading }) => [id, heading, true] as const),
    ["parts", parts?.heading ?? "", parts !== null],
    ["neighbours", neighbours?.heading ?? "", neighbours !== null],
    ...themes.slice(1).map(({ id, heading }) => [id, heading, true] as const),
    ["not-stated", labels.silentHeading, true],
    ["sources", labels.sourcesHeading, true],
    ["sheet", labels.sheetHeading, true],
  ];
  return links.filter(([, , isThere]) => isThere).map(([id, label]) => ({ label, path: `#${id}` }));
}
