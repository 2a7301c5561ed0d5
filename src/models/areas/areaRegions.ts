import type { Say } from "../../charts/chart.ts";
import { regionsOfProvinces } from "../../datasets/regions.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Text } from "../../words/text/language.ts";
import {
  type Division,
  inspectionZones,
  provinceGroups,
  regions,
} from "../../words/place/region.ts";
import type { Link } from "../site/link.ts";
import { rowLink } from "../sources/sourceLinks.ts";

/** A part of the country that a province lies in, by one way to divide it. */
export interface AreaRegion {
  readonly division: string;
  readonly part: string;
  /** Who drew it. */
  readonly source: string;
  readonly row: Link;
}

/** In which region, province group and inspection zone a province lies; other areas lie where their province does. */
export function regionsOfArea(
  published: Published,
  code: string,
  { language }: Pick<Say, "language">,
): readonly AreaRegion[] {
  const row = published
    .rows(regionsOfProvinces.table)
    .find(({ province_code }) => province_code === code);
  if (!row) return [];
  const told = <Id extends string>({ title, source, parts }: Division<Id>, id: Id | null) =>
    id === null
      ? []
      : [
          {
            division: title[language],
            part: (parts[id] as Text)[language],
            source: asIn[language](source[language]),
            row: rowLink(row, language),
          },
        ];
  return [
    ...told(regions, row.region),
    ...told(provinceGroups, row.province_group),
    ...told(inspectionZones, row.inspection_zone),
  ];
}

const asIn = {
  th: (source: string) => `ตาม${source}`,
  en: (source: string) => `as in ${source}`,
} as const;
