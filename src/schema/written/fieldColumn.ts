import type { Text } from "../../words/text/language.ts";
import {
  amphoeName,
  moo,
  parentCode,
  provinceName,
  tambonName,
  villageName,
} from "../declare/areaRestatements.ts";
import { bounded } from "../declare/boundedColumns.ts";
import type { AnyColumn } from "../declare/column.ts";
import { optional } from "../declare/columns.ts";
import { kindOf } from "../declare/kinds.ts";
import { type Restatement, restated } from "../declare/restatement.ts";
import { spelled } from "../declare/spelledColumns.ts";
import { joinedTexts } from "../declare/table.ts";
import { declareKind } from "./fieldKinds.ts";
import type { WrittenField, WrittenRestatement } from "./writtenTable.ts";

interface OfTable {
  /** A field of the key has a value in every row. */
  readonly isKey: boolean;
  readonly missingValues: readonly string[] | undefined;
}

/** The column that a field of a file declares. */
export function columnOfField(field: WrittenField, { isKey, missingValues }: OfTable): AnyColumn {
  const { constraints = {}, headings, mayBeAbsent, atMostTimesLast } = field;
  const { minimum: min, maximum: max } = constraints;
  const kind = declareKind(field);
  const told: AnyColumn = { ...kind, ...wordsOf(field), ...(headings && { headings }) };
  const spelt = spelled(told, spellingsOf(field));
  const bounds = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(atMostTimesLast !== undefined && { atMostTimesLast }),
  };
  const within = Object.keys(bounds).length > 0 ? bounded(spelt, bounds) : spelt;
  const isNeeded = isKey || constraints.required === true;
  const own = field.missingValues ?? missingValues;
  const column = isNeeded && !mayBeAbsent ? within : optional(within, ...(own ? [own] : []));
  const restatements = (field.restatements ?? []).map((one) => restatementOf(field, one));
  const whole = restatements.length > 0 ? restated(column, ...restatements) : column;
  return mayBeAbsent ? { ...whole, mayBeAbsent: true } : whole;
}

/** What a field says in words and of its sums; a measure that doesn't say adds up over nothing. */
function wordsOf(field: WrittenField): Partial<AnyColumn> {
  const { unit, unitIn, additivity, caveats = [] } = field;
  const said: readonly Text[] = [
    ...(field.description !== undefined
      ? [{ th: field.description, en: field["description:en"] ?? field.description }]
      : []),
    ...caveats,
  ];
  return {
    ...(said.length > 0 && { description: joinedTexts(said) }),
    ...(unit && { unit }),
    ...(unitIn !== undefined && { unitIn }),
    ...(additivity && { additivity }),
  };
}

/** What files write for a value, of a list or of a place. */
const spellingsOf = ({ categories = [], spellings = {} }: WrittenField) => ({
  ...spellings,
  ...Object.fromEntries(
    categories.flatMap(({ value, spellings: own }) => (own ? [[value, own]] : [])),
  ),
});

function restatementOf(field: WrittenField, written: WrittenRestatement): Restatement<string> {
  const { says, name, title, "title:en": en } = written;
  const label: Text = { th: title, en };
  const made =
    says === "parent"
      ? parentCode(name, label)
      : says === "number"
        ? moo(name, label)
        : namesBy[field.kind]!(name, label);
  return made as unknown as Restatement<string>;
}

/** The kinds of area whose name may stand beside the code. */
export const namesBy: Readonly<Record<string, (name: string, label: Text) => unknown>> = {
  province: provinceName,
  amphoe: amphoeName,
  tambon: tambonName,
  village: villageName,
};

/** The type of the Table Schema that a kind is stored as. */
export function typeOfField(field: WrittenField): string {
  const { sql } = declareKind(field);
  if (sql === "VARCHAR") return "string";
  if (sql === "DATE") return "date";
  return sql === "DOUBLE" || sql === "DECIMAL(18,2)" ? "number" : "integer";
}

/** Whether a field counts or measures, so that sums of it may be asked for. */
export const isMeasureField = (field: WrittenField): boolean =>
  kindOf(declareKind(field)).tells === "quantity";
