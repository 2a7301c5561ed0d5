import type { Text } from "../../words/text/language.ts";
import { readProvince } from "../../words/place/place.ts";
import type { ProvinceCode } from "../../words/place/area.ts";
import type { Places } from "../../words/place/places.ts";
import { accept, type Reading } from "../../words/reading/reading.ts";
import type { Branded } from "../../words/text/brand.ts";
import type { Column } from "./column.ts";

/** One or more province codes in rising order, joined by semicolons: `50;56;57;58`. */
export type ProvinceCodes = Branded<string, "ProvinceCodes">;

export const province = (label: Text): Column<ProvinceCode> => ({
  kind: "province",
  label,
  sql: "VARCHAR",
  nullable: false,
  parse: (cell, { places }) => readProvince(cell, places),
});

/** The provinces that a figure speaks of together; a cell holds codes or names joined by semicolons. */
export const provinces = (label: Text, description?: Text): Column<ProvinceCodes> => ({
  kind: "provinces",
  label,
  ...(description && { description }),
  sql: "VARCHAR",
  nullable: false,
  parse: (cell, { places }) => readProvinces(cell, places),
});

function readProvinces(cell: string, places: Places): Reading<ProvinceCodes> {
  const codes: ProvinceCode[] = [];
  for (const part of cell.split(";")) {
    const reading = readProvince(part, places);
    if (!reading.ok) return reading;
    codes.push(reading.value);
  }
  return accept([...new Set(codes)].sort().join(";") as ProvinceCodes);
}
