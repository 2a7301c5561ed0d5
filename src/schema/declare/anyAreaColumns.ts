import type { Branded } from "../../words/text/brand.ts";
import type { Text } from "../../words/text/language.ts";
import { readAmphoe, readProvince, readTambon, type Places } from "../../words/place/place.ts";
import { accept, type Reading } from "../../words/reading/reading.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { Column } from "./column.ts";

/** An area of any level by the length of its code: `00` for the country, else 2, 4 or 6 digits. */
export type AreaCode = Branded<string, "AreaCode">;

/** Area codes in rising order, joined by semicolons. */
export type AreaCodes = Branded<string, "AreaCodes">;

export const country = "00" as AreaCode;

/** The code of a province, an amphoe or a tambon; 0 or 00 stands for the whole country. */
export const anyArea = (label: Text): Column<AreaCode> => ({
  kind: "area",
  label,
  description: {
    th: "00 คือทั้งประเทศ สองหลักคือจังหวัด สี่หลักคืออำเภอ หกหลักคือตำบล",
    en: "00 is the whole country; two digits a province, four an amphoe, six a tambon",
  },
  sql: "VARCHAR",
  nullable: false,
  parse: (cell, { places }) => readAreaCode(cleanText(cell), places),
});

/**
 * The areas that a cell names in words, as closely as the register of areas knows them: the country, provinces,
 * or a tambon with its amphoe and province. A village is coded by its tambon.
 */
export const namedAreas = (label: Text): Column<AreaCodes> => ({
  kind: "areas",
  label,
  description: {
    th: "รหัสพื้นที่ที่แน่ใจได้จากชื่อ เรียงตามรหัส คั่นด้วยอัฒภาค 00 คือทั้งประเทศ หมู่บ้านใช้รหัสตำบล",
    en: "The codes that the name is sure to mean, in rising order, joined by semicolons; 00 is the country, a village has its tambon's code",
  },
  sql: "VARCHAR",
  nullable: false,
  parse: (cell, { places }) => readNamedAreas(cell, places),
});

function readAreaCode(code: string, places: Places): Reading<AreaCode> {
  if (code === "0" || code === country) return accept(country);
  const read = code.length > 4 ? readTambon : code.length > 2 ? readAmphoe : readProvince;
  return read(code, places) as Reading<string> as Reading<AreaCode>;
}

function readNamedAreas(cell: string, places: Places): Reading<AreaCodes> {
  const codes = new Set<string>();
  for (const part of cell.split(";").map(cleanText)) {
    for (const name of provinceList(part, places) ?? [part]) {
      const reading = readNamedArea(name, places);
      if (!reading.ok) return reading;
      codes.add(reading.value);
    }
  }
  return accept([...codes].sort().join(";") as AreaCodes);
}

/** Names of provinces one behind the other: เชียงใหม่ เชียงราย พะเยา. */
function provinceList(text: string, places: Places): readonly string[] | null {
  const names = text.split(" ");
  return names.every((name) => readProvince(name, places).ok) ? names : null;
}

function readNamedArea(name: string, places: Places): Reading<string> {
  if (/^\d+$/.test(name)) return readAreaCode(name, places);
  if (name === "ประเทศไทย" || name === "Thailand") return accept(country);
  const tambon = /(?:^| )((?:ตำบล|ต\.).+)$/.exec(name)?.[1];
  return tambon === undefined ? readProvince(name, places) : readTambon(tambon, places);
}
