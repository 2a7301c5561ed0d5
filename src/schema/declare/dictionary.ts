import type { Text } from "../../words/text/language.ts";
import { additivityNames } from "./additivity.ts";
import type { Field } from "./field.ts";
import { kindOf } from "./kinds.ts";
import { spreadsheetColumns } from "../export/spreadsheetColumn.ts";
import type { Table } from "./table.ts";

/** A column in words, Thai before English, for a dictionary that travels inside a file. */
export interface DictionaryColumn {
  readonly heading: string;
  readonly name: string;
  readonly labelEn: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly adding: string | null;
  readonly codes: string | null;
  readonly missing: string;
  readonly key: string | null;
  readonly description: string | null;
}

export const dictionaryOf = (table: Table): readonly DictionaryColumn[] =>
  spreadsheetColumns(table).map(({ name, heading, column }) => ({
    heading,
    name,
    labelEn: column.label.en,
    kind: both(kindOf(column).name),
    unit: column.unit ? both(column.unit) : null,
    adding: column.additivity ? both(additivityNames[column.additivity]) : null,
    codes: codeList(column),
    missing: both(column.nullable ? mayBeEmpty : neverEmpty),
    key: table.key.includes(name) ? both(yes) : null,
    description: column.description ? both(column.description) : null,
  }));

const both = ({ th, en }: Text): string => `${th} (${en})`;

const codeList = ({ codes }: Field): string | null =>
  codes === undefined
    ? null
    : Object.entries<Text>(codes)
        .map(([code, label]) => `${code} = ${both(label)}`)
        .join("\n");

const yes: Text = { th: "ใช่", en: "yes" };
const neverEmpty: Text = { th: "มีค่าทุกแถว", en: "never empty" };
const mayBeEmpty: Text = {
  th: "ว่างเมื่อต้นทางไม่มีค่า ไม่ได้แปลว่าศูนย์",
  en: "empty where the source has no value; empty is not zero",
};
