import { text } from "../../schema/declare/columns.ts";
import { readBaht } from "../../words/number/baht.ts";
import { readDate, type DateOptions } from "../../words/time/date.ts";
import { readFiscalYear } from "../../words/time/fiscalYear.ts";
import { readStated } from "../../words/reading/missing.ts";
import { readMonth } from "../../words/time/month.ts";
import { readNumber } from "../../words/number/number.ts";
import {
  readAmphoe,
  readProvince,
  readTambon,
  type PlaceContext,
  type Places,
} from "../../words/place/place.ts";
import { accept, type Reading } from "../../words/reading/reading.ts";
import type { YearContext } from "../../words/time/yearContext.ts";
import { readYearRange } from "../../words/time/yearRange.ts";
import { contextForm } from "./questionTrouble.ts";

/** What a column declares about its numeric dates. */
export const dateFormats = {
  DMY: { order: "DMY" },
  MDY: { order: "MDY" },
  excel1900: { excel1900: true },
} satisfies Readonly<Record<string, DateOptions>>;

export type DateFormat = keyof typeof dateFormats;

/** What a cell's neighbours and its column would say. */
export interface ValueContext {
  readonly places: () => Places;
  readonly province?: string | undefined;
  readonly amphoe?: string | undefined;
  readonly format?: DateFormat | undefined;
  /** What the file says of its years. */
  readonly years?: YearContext | undefined;
}

type Read = (cell: string, context: ValueContext) => Reading<string | number | null>;

const aText = text({ th: "ข้อความ", en: "Text" });

/** How one cell of each kind is read on its own. */
export const valueKinds = {
  province: (cell, { places }) => readProvince(cell, places()),
  amphoe: (cell, context) => within(context, (places, row) => readAmphoe(cell, places, row)),
  tambon: (cell, context) => within(context, (places, row) => readTambon(cell, places, row)),
  number: (cell) => readNumber(cell),
  date: (cell, { format, years }) =>
    readDate(cell, { ...(format && dateFormats[format]), era: years?.era }),
  month: (cell, { years }) => readMonth(cell, {}, years),
  fiscal_year: (cell, { years }) => readFiscalYear(cell, years),
  year_range: (cell) => readYearRange(cell),
  baht: (cell) => readBaht(cell),
  text: (cell, { places }) =>
    aText.parse(cell, {
      get places() {
        return places();
      },
    }),
  missing: (cell) => readStated(cell),
} satisfies Readonly<Record<string, Read>>;

export type ValueKind = keyof typeof valueKinds;

/** Reads one cell as that kind, with what is known of its row and column. */
export const valueOf = (kind: ValueKind, cell: string, context: ValueContext) =>
  (valueKinds[kind] as Read)(cell, context);

function within(
  { places, province, amphoe }: ValueContext,
  read: (places: Places, row: PlaceContext) => Reading<string>,
): Reading<string> {
  const inProvince = province === undefined ? accept(undefined) : readProvince(province, places());
  if (!inProvince.ok) return contextForm(Object.keys(dateFormats));
  const row = { province: inProvince.value };
  const inAmphoe = amphoe === undefined ? accept(undefined) : readAmphoe(amphoe, places(), row);
  if (!inAmphoe.ok) return contextForm(Object.keys(dateFormats));
  return read(places(), { ...row, amphoe: inAmphoe.value });
}
