import { regionsOfProvinces } from "../../datasets/regions.ts";
import type { Text } from "../../words/text/language.ts";
import {
  type Division,
  inspectionZones,
  provinceGroups,
  regions,
} from "../../words/place/region.ts";
import type { AreaSubject } from "../areas/areaSubject.ts";
import type { AreaTheme } from "../areas/areaTheme.ts";
import { rowLink } from "../sources/sourceLinks.ts";

/** In which region, province group and inspection zone a province lies; other areas lie where their province does. */
export const regionsSubject: AreaSubject = {
  themes: (published, code, { language }): AreaTheme[] => {
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
              source: wording[language].asIn(source[language]),
              row: rowLink(row, language),
            },
          ];
    const divisions = [
      ...told(regions, row.region),
      ...told(provinceGroups, row.province_group),
      ...told(inspectionZones, row.inspection_zone),
    ];
    return [
      {
        id: "regions",
        heading: wording[language].heading,
        hint: divisions[0]?.part ?? "",
        ...{ facts: [], grids: [], remarks: [], screen: true },
        blocks: [{ kind: "divisions", divisions }],
      },
    ];
  },
  regions: (published) =>
    new Map(
      published
        .rows(regionsOfProvinces.table)
        .map(({ province_code, region }) => [province_code as string, region]),
    ),
};

const wording = {
  th: { heading: "อยู่ในภาคและเขตใด", asIn: (source: string) => `ตาม${source}` },
  en: { heading: "Region and zone", asIn: (source: string) => `as in ${source}` },
} as const;
