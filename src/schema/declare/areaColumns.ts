import type { AmphoeCode, TambonCode, VillageCode } from "../../words/place/area.ts";
import type { Text } from "../../words/text/language.ts";
import { readAmphoe, readTambon, readVillageCode } from "../../words/place/place.ts";
import type { Column } from "./column.ts";

/** An amphoe or a Bangkok เขต by its four digits; a cell may also name it, where one amphoe alone has the name. */
export const amphoe = (label: Text): Column<AmphoeCode> => ({
  kind: "amphoe",
  label,
  sql: "VARCHAR",
  nullable: false,
  parse: (cell, { places }) => readAmphoe(cell, places),
});

/** A tambon or a Bangkok แขวง by its six digits; a cell may also name it, where one tambon alone has the name. */
export const tambon = (label: Text): Column<TambonCode> => ({
  kind: "tambon",
  label,
  sql: "VARCHAR",
  nullable: false,
  parse: (cell, { places }) => readTambon(cell, places),
});

/** A village by the eight digits of its tambon and its หมู่ที่. */
export const village = (label: Text): Column<VillageCode> => ({
  kind: "village",
  label,
  sql: "VARCHAR",
  nullable: false,
  parse: (cell, { places }) => readVillageCode(cell, places),
});
