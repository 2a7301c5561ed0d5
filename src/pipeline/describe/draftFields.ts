import type { WrittenField } from "../../schema/written/writtenTable.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { englishOf, namesForHeadings } from "./columnName.ts";
import { isShareHeading, moneyMultiplier } from "./headingUnit.ts";
import type { KindName } from "./kindOfCell.ts";
import type { LikelyColumn } from "./likelyKind.ts";

/** A column of a file as a declaration would have it: a field, or a heading that says nothing. */
export interface DraftField {
  readonly heading: string;
  readonly column: LikelyColumn;
  /** Null for a column that only counts the rows. */
  readonly field: WrittenField | null;
}

/** What stands where only a person knows the words. */
export const unwrittenWord = "TODO";

/** A field for every column; names of areas stand beside the codes that they tell. */
export function draftFields(columns: readonly LikelyColumn[]): readonly DraftField[] {
  const names = namesForHeadings(columns.map(({ heading }) => heading));
  const isChain = columns.some(({ heading }) => /^(?:ชื่อ)?(?:อำเภอ|เขต)/.test(cleanText(heading)));
  return columns.map((column, i) => ({
    ...{ heading: column.heading, column },
    field: isRunning(column)
      ? null
      : ((isChain ? areaField(column, names) : null) ?? fieldOfColumn(column, names[i]!)),
  }));
}

/** A number that only counts the rows. */
const isRunning = ({ heading, kind }: LikelyColumn): boolean =>
  /^(?:ที่|ลำดับ|ลำดับที่|no\.?|#)$/i.test(cleanText(heading)) &&
  (kind === "ordinal" || kind === "count" || kind === "code");

/** The levels that files name, by what their headings say, each with the name of its code. */
const levels = [
  { kind: "province", form: /^(?:ชื่อ)?จังหวัด$/, th: "จังหวัด", en: "Province" },
  { kind: "amphoe", form: /^(?:ชื่อ)?(?:อำเภอ|เขต|อำเภอ\/เขต)$/, th: "อำเภอ", en: "Amphoe" },
  { kind: "tambon", form: /^(?:ชื่อ)?(?:ตำบล|แขวง|ตำบล\/แขวง)$/, th: "ตำบล", en: "Tambon" },
] as const;

/** A column of names of areas: a code that the names tell, within the area beside it. */
function areaField(
  { heading, examples }: LikelyColumn,
  names: readonly string[],
): WrittenField | null {
  const level = levels.find(({ form }) => form.test(cleanText(heading)));
  const isCode = examples.every((cell) => /^[\d๐-๙]+$/.test(cleanText(cell)));
  const name = `${level?.kind}_code`;
  if (!level || isCode || names.includes(name)) return null;
  return {
    ...{ name, title: `รหัส${level.th}`, "title:en": `${level.en} code` },
    ...{ kind: level.kind, type: "string", constraints: { required: true } },
    restatements: [
      { says: "name", name: level.kind, title: cleanText(heading), "title:en": level.en },
    ],
  };
}

function fieldOfColumn(column: LikelyColumn, name: string): WrittenField {
  const { heading, missing } = column;
  const title = cleanText(heading) || name;
  const en = /[฀-๿]/.test(title) ? (englishOf(heading) ?? unwrittenWord) : title;
  const isNeeded = Object.keys(missing).length === 0;
  return {
    ...{ name, title, "title:en": en, ...kinds[column.kind] },
    ...(isNeeded && { constraints: { required: true } }),
    ...furtherOf(column, isNeeded),
    ...additivityOf(column),
  };
}

const kinds: Readonly<Record<KindName, Pick<WrittenField, "kind" | "type" | "order" | "compact">>> =
  {
    province: { kind: "province", type: "string" },
    amphoe: { kind: "amphoe", type: "string" },
    tambon: { kind: "tambon", type: "string" },
    village: { kind: "village", type: "string" },
    fiscalYear: { kind: "fiscalYear", type: "integer" },
    year: { kind: "year", type: "integer" },
    month: { kind: "month", type: "string" },
    compactMonth: { kind: "month", type: "string", compact: true },
    date: { kind: "date", type: "date" },
    dayFirstDate: { kind: "date", type: "date", order: "DMY" },
    monthFirstDate: { kind: "date", type: "date", order: "MDY" },
    code: { kind: "code", type: "string" },
    ordinal: { kind: "ordinal", type: "integer" },
    baht: { kind: "baht", type: "number" },
    count: { kind: "count", type: "integer" },
    number: { kind: "number", type: "number" },
    category: { kind: "category", type: "string" },
    text: { kind: "text", type: "string" },
  };

/** What a kind needs beside its name: the words of a list, the form of a code, the size of a unit. */
function furtherOf(column: LikelyColumn, isNeeded: boolean): Partial<WrittenField> {
  const { kind, heading, examples, values } = column;
  if (kind === "category") return { categories: categoriesOf(values) };
  if (kind === "code") {
    const isNumeric = examples.every((cell) => /^\d+$/.test(cell));
    const pattern = isNumeric ? "\\d+" : "\\S+";
    return {
      constraints: { ...(isNeeded && { required: true }), pattern },
      example: (values.length > 0 ? values : examples)[0] ?? "01",
    };
  }
  const multiplier = kind === "baht" ? moneyMultiplier(heading) : 1;
  return multiplier === 1 ? {} : { multiplier };
}

function categoriesOf(values: readonly string[]) {
  return values.map((value, i) => {
    const isPlain = /^[a-z][a-z0-9_]*$/i.test(value);
    return {
      value: isPlain ? value.toLowerCase() : `value_${i + 1}`,
      label: value,
      "label:en": /[฀-๿]/.test(value) ? (englishOf(value) ?? unwrittenWord) : value,
    };
  });
}

/** The narrowest sum that can't be wrong of what is measured; whether more adds up is asked. */
function additivityOf({ kind, heading }: LikelyColumn): Partial<WrittenField> {
  if (kind !== "count" && kind !== "number" && kind !== "baht") return {};
  return {
    additivity: isShareHeading(heading) || kind === "number" ? "not additive" : "semi-additive",
  };
}
