import { isMissing } from "../../words/reading/emptyRefusal.ts";
import { accept } from "../../words/reading/reading.ts";
import type { Text } from "../../words/text/language.ts";
import { anyArea, namedAreas } from "../declare/anyAreaColumns.ts";
import { amphoe, tambon, village } from "../declare/areaColumns.ts";
import { asOf } from "../declare/asOfColumn.ts";
import { code } from "../declare/codeColumns.ts";
import type { AnyColumn, Column } from "../declare/column.ts";
import { category, count, date, ordinal, text, yearRange } from "../declare/columns.ts";
import { month, number, numericDate, year } from "../declare/measureColumns.ts";
import { baht } from "../declare/moneyColumns.ts";
import { province, provinces } from "../declare/placeColumns.ts";
import { fiscalYear } from "../declare/yearColumns.ts";
import type { WrittenField } from "./writtenTable.ts";

/** How a kind is declared in code, from what a file says of the field. */
type Declare = (label: Text, field: WrittenField) => AnyColumn;

/** Every kind that a file may name, each read as the declaration in code reads it. */
export const writtenKinds = {
  text: (label) => text(label),
  category: (label, { categories = [] }) => {
    const rest = categories.find(({ isRest }) => isRest)?.value;
    const list = category(
      label,
      Object.fromEntries(
        categories.map(({ value, label: th, "label:en": en }) => [value, { th, en }]),
      ),
    );
    return rest === undefined ? list : withRest(list, rest);
  },
  code: (label, { constraints, example = "" }) =>
    code(label, new RegExp(`^(?:${constraints?.pattern ?? ".+"})$`, "u"), example),
  count: (label) => count(label),
  number: (label, { multiplier }) => number(label, { ...(multiplier && { multiplier }) }),
  baht: (label, { multiplier }) => baht(label, { ...(multiplier && { multiplier }) }),
  ordinal: (label) => ordinal(label),
  date: (label, { order }) => (order ? numericDate(label, { order }) : date(label)),
  month: (label, { compact }) => month(label, { ...(compact && { compact }) }),
  year: (label) => year(label),
  fiscalYear: (label, { commonEra = false }) => fiscalYear(label, { commonEra }),
  yearRange: (label) => yearRange(label),
  asOf: (label) => asOf(label),
  province: (label) => province(label),
  provinces: (label) => provinces(label),
  amphoe: (label) => amphoe(label),
  tambon: (label) => tambon(label),
  village: (label) => village(label),
  area: (label) => anyArea(label),
  areas: (label) => namedAreas(label),
} as const satisfies Readonly<Record<string, Declare>>;

export type WrittenKind = keyof typeof writtenKinds;

/** The column of a kind, before what the field says beside it. */
export const declareKind = (field: WrittenField): AnyColumn =>
  (writtenKinds[field.kind as WrittenKind] as Declare)(
    { th: field.title, en: field["title:en"] },
    field,
  );

/** A closed list where whatever is none of its words is one of them; a cell without a word is none. */
const withRest = (list: Column<string>, rest: string): Column<string> => ({
  ...list,
  parse: (cell, context) => {
    const reading = list.parse(cell, context);
    return reading.ok || isMissing(cell) ? reading : accept(rest);
  },
});
