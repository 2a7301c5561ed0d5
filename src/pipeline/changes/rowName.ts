import type { Field } from "../../schema/declare/field.ts";
import { kindOf } from "../../schema/declare/kinds.ts";
import type { Table } from "../../schema/declare/table.ts";
import type { Places } from "../../words/place/places.ts";
import type { Text } from "../../words/text/language.ts";
import { toBuddhistYear } from "../../words/time/buddhistYear.ts";
import { thaiMonths } from "../../words/time/thaiMonth.ts";
import type { TextRow } from "../release/differencePair.ts";
import { isValue } from "../release/pairRows.ts";

/** What a cell says in words: a code by its name, an area by the register's, a month by the calendar's. */
export function cellName(field: Field | undefined, cell: string, { byCode }: Places): Text {
  if (cell === "") return notStated;
  if (field?.codes?.[cell]) return field.codes[cell];
  if (field && kindOf(field).form === "month") return monthName(cell);
  const area = field && kindOf(field).area ? byCode.get(cell) : undefined;
  return area ? { th: area.nameTh, en: area.nameEn || area.nameTh } : { th: cell, en: cell };
}

/** `2024-01`, a month of the common era, as each language says it. */
function monthName(iso: string): Text {
  const [year = 0, month = 0] = iso.split("-").map(Number);
  const { short = "", en = "" } = thaiMonths[month - 1] ?? {};
  return { th: `${short} ${toBuddhistYear(year)}`, en: `${en} ${year}` };
}

/** A row by what tells it from the others; of a table without a key, by its first cells. */
export function rowName({ key, columns }: Table, row: TextRow, places: Places): Text {
  const names = key.length > 0 ? key : Object.keys(columns).filter(isValue).slice(0, cellsTold);
  const told = names.map((name) => cellName(columns[name], row[name] ?? "", places));
  return { th: told.map(({ th }) => th).join(" · "), en: told.map(({ en }) => en).join(" · ") };
}

const cellsTold = 4;

const notStated: Text = { th: "ไม่ได้ระบุ", en: "not stated" };
