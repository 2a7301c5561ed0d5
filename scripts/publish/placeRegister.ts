import { areas } from "../../src/datasets/areas.ts";
import { villages } from "../../src/datasets/villages.ts";
import type { Row } from "../../src/schema/declare/table.ts";
import type { AreaRecord } from "../../src/words/place/area.ts";
import { buildPlaces, type Places } from "../../src/words/place/places.ts";
import type { VillageRecord } from "../../src/words/place/villageRegister.ts";
import type { Publication } from "../../src/pipeline/publish/publish.ts";

/** The places that cells are read against, as far as the tables published so far know them. */
export const publishedPlaces = (publications: readonly Publication[]): Places =>
  buildPlaces(
    areaRecords(rowsOf(publications, areas.table.id)),
    villageRecords(rowsOf(publications, villages.table.id)),
  );

export const areaRecords = (rows: readonly Row<typeof areas.table>[]): AreaRecord[] =>
  rows.map(({ code, level, name_th, name_en }) => {
    return { code, level, nameTh: name_th, nameEn: name_en };
  });

export const villageRecords = (
  rows: readonly Pick<Row<typeof villages.table>, "village_code" | "name_th">[],
): VillageRecord[] =>
  rows.map(({ village_code, name_th }) => ({ code: village_code, name: name_th }));

const rowsOf = <R>(publications: readonly Publication[], id: string): readonly R[] =>
  (publications.find(({ dataset }) => dataset.table.id === id)?.rows ?? []) as readonly R[];
