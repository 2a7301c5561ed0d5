import { readBaht } from "../../src/words/number/baht.ts";
import { readDate } from "../../src/words/time/date.ts";
import { readFiscalYear } from "../../src/words/time/fiscalYear.ts";
import { readStated } from "../../src/words/reading/missing.ts";
import { readMonth } from "../../src/words/time/month.ts";
import { readNumber } from "../../src/words/number/number.ts";
import {
  readAmphoe,
  readProvince,
  readTambon,
  readVillageCode,
} from "../../src/words/place/place.ts";
import type { Reading } from "../../src/words/reading/reading.ts";
import { accept } from "../../src/words/reading/reading.ts";
import { cleanText } from "../../src/words/text/thaiText.ts";
import { readYearRange } from "../../src/words/time/yearRange.ts";
import { places } from "./register.ts";

/** Every way a cell is read, by a name that a failing test can show. */
export const readers: Readonly<Record<string, (cell: string) => Reading<unknown>>> = {
  text: (cell) => accept(cleanText(cell)),
  stated: (cell) => readStated(cell),
  number: (cell) => readNumber(cell),
  percent: (cell) => readNumber(cell, { unit: "%", min: 0, max: 100 }),
  count: (cell) => readNumber(cell, { integer: true, min: 0 }),
  baht: (cell) => readBaht(cell),
  date: (cell) => readDate(cell),
  dayFirst: (cell) => readDate(cell, { order: "DMY" }),
  month: (cell) => readMonth(cell),
  fiscalYear: readFiscalYear,
  yearRange: readYearRange,
  province: (cell) => readProvince(cell, places),
  amphoe: (cell) => readAmphoe(cell, places),
  tambon: (cell) => readTambon(cell, places),
  village: (cell) => readVillageCode(cell, places),
};

/** Readers whose value depends on what one written unit stands for, or on how days are counted. */
export const scalingReaders: typeof readers = {
  millions: (cell) => readBaht(cell, { multiplier: 1e6 }),
  thousands: (cell) => readNumber(cell, { multiplier: 1e3 }),
  serial: (cell) => readDate(cell, { excel1900: true }),
};
