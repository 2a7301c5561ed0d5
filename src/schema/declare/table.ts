import type { Text } from "../../words/text/language.ts";
import { breakNote, type SeriesBreaks } from "./breaks.ts";
import type { Field, Fields, Value } from "./field.ts";

/** Every published row says which file and which row of it the figures stand in. */
export const provenance: {
  readonly source_file: Field<string>;
  readonly source_row: Field<number>;
} = {
  source_file: {
    kind: "sourceFile",
    label: { th: "ไฟล์ต้นทาง", en: "Source file" },
    description: {
      th: "ไฟล์ที่ตัวเลขในแถวนี้ถูกอ่านมา นับจากโฟลเดอร์ data",
      en: "The file this row was read from, counted from the data folder",
    },
    sql: "VARCHAR",
    nullable: false,
  },
  source_row: {
    kind: "sourceRow",
    label: { th: "แถวในไฟล์ต้นทาง", en: "Source row" },
    description: {
      th: "ลำดับแถวในไฟล์ต้นทาง นับแถวหัวตารางเป็นแถวที่ 1 เหมือนในโปรแกรมตารางคำนวณ",
      en: "The row in the source file as a spreadsheet numbers it, the header being row 1",
    },
    sql: "INTEGER",
    nullable: false,
  },
};

export type Provenance = typeof provenance;

/** A published table: what it is called, its fields in order, and those that name a row. */
export interface Table<Id extends string = string, C extends Fields = Fields> {
  readonly id: Id;
  readonly title: Text;
  readonly description: Text;
  readonly columns: C & Provenance;
  readonly key: readonly string[];
  /** Where its measures stop being comparable; see {@link SeriesBreaks}. */
  readonly breaks?: SeriesBreaks;
}

export type Row<T> =
  T extends Table<string, infer C>
    ? { readonly [K in keyof C]: Value<C[K]> } & {
        readonly source_file: string;
        readonly source_row: number;
      }
    : never;

/**
 * Declares a table; the two columns of provenance are added behind its own, and a measure's breaks
 * to its description, so that they stand in every dictionary and every file that describes the table.
 */
export const defineTable = <const Id extends string, const C extends Fields>(declared: {
  readonly id: Id;
  readonly title: Text;
  readonly description: Text;
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly breaks?: SeriesBreaks<keyof C & string>;
}): Table<Id, C> => ({
  ...declared,
  columns: { ...withBreaks(declared.columns, declared.breaks), ...provenance },
});

function withBreaks<C extends Fields>(columns: C, breaks: SeriesBreaks | undefined): C {
  if (breaks === undefined) return columns;
  const described = Object.entries(columns).map(([name, column]) => {
    const texts = breaks.breaks.filter(({ measures }) => measures.includes(name)).map(breakNote);
    const all = column.description ? [column.description, ...texts] : texts;
    return [name, all.length === 0 ? column : { ...column, description: joinedTexts(all) }];
  });
  return Object.fromEntries(described) as C;
}

/** Sentences one behind the other, in both languages. */
export const joinedTexts = (texts: readonly Text[]): Text => ({
  th: texts.map(({ th }) => th).join(" "),
  en: texts.map(({ en }) => en).join(" "),
});
