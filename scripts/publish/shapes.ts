import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tools } from "../../src/pipeline/effects.ts";
import type { NewFile } from "../../src/pipeline/publish/newFile.ts";
import { publishShapes } from "../../src/pipeline/publish/shapes.ts";
import type { Catalog, CatalogOrigin } from "../../src/schema/catalogues/catalog.ts";
import type { ShapeFile } from "../../src/schema/declare/shapes.ts";
import type { AreaRecord, PlaceLevel } from "../../src/words/place/area.ts";

const fourProvinces = /^(50|56|57|58)/;

/** The outlines under `data/reference/boundaries`, held against the areas that they must show. */
export function openShapes(
  dataFolder: string,
  areas: readonly AreaRecord[],
): { files: Record<ShapeFile, NewFile>; catalog: NonNullable<Catalog["shapes"]> } {
  const read = (name: string) =>
    readFileSync(join(dataFolder, "reference/boundaries", name), "utf8");
  const codes = (level: PlaceLevel, within = /^/) =>
    new Set(
      areas
        .filter((area) => area.level === level && within.test(area.code))
        .map(({ code }) => code),
    );
  const files = publishShapes(
    [
      {
        file: "provinces",
        geojson: read("th_adm1.geojson"),
        property: "ADM1_PCODE",
        codes: codes("province"),
      },
      {
        file: "amphoes",
        geojson: read("th_adm2.geojson"),
        property: "ADM2_PCODE",
        codes: codes("amphoe"),
      },
      {
        file: "tambons-north4",
        geojson: read("th_adm3_north4.geojson"),
        property: "ADM3_PCODE",
        codes: codes("tambon", fourProvinces),
      },
    ],
    tools,
  );
  const listed = Object.fromEntries(
    Object.entries(files).map(([name, { path, bytes, sha256 }]) => [name, { path, bytes, sha256 }]),
  ) as Record<ShapeFile, Omit<NewFile, "content">>;
  return {
    files,
    catalog: { ...listed, origin: JSON.parse(read("source.json")) as CatalogOrigin },
  };
}
