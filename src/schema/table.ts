import type { Text } from "../words/language.ts";
import { accept } from "../words/reading.ts";
import type { Column, Columns, Value } from "./column.ts";

/** Every published row says which file and which row of it the figures stand in. */
export const provenance = {
  source_file: {
    kind: "sourceFile",
    label: { th: "ไฟล์ต้นทาง", en: "Source file" },
    description: {
      th: "ไฟล์ที่ตัวเลขในแถวนี้ถูกอ่านมา นับจากโฟลเดอร์ data",
      en: "The file this row was read from, counted from the data folder",
    },
    sql: "VARCHAR",
    nullable: false,
    parse: accept,
    format: String,
  } satisfies Column<string>,
  source_row: {
    kind: "sourceRow",
    label: { th: "แถวในไฟล์ต้นทาง", en: "Source row" },
    description: {
      th: "ลำดับแถวในไฟล์ต้นทาง นับแถวหัวตารางเป็นแถวที่ 1 เหมือนในโปรแกรมตารางคำนวณ",
      en: "The row in the source file as a spreadsheet numbers it, the header being row 1",
    },
    sql: "INTEGER",
    nullable: false,
    parse: (cell: string) => accept(Number(cell)),
    format: String,
  } satisfies Column<number>,
} as const;

export type Provenance = typeof provenance;

/** A published table: what it is called, its columns in order, and the columns that name a row. */
export interface Table<Id extends string = string, C extends Columns = Columns> {
  readonly id: Id;
  readonly title: Text;
  readonly description: Text;
  readonly columns: C & Provenance;
  readonly key: readonly string[];
}

export type Row<T> =
  T extends Table<string, infer C>
    ? { readonly [K in keyof C]: Value<C[K]> } & {
        readonly source_file: string;
        readonly source_row: number;
      }
    : never;

/** Declares a table; the two columns of provenance are added behind its own. */
export const defineTable = <const Id extends string, const C extends Columns>(declared: {
  readonly id: Id;
  readonly title: Text;
  readonly description: Text;
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
}): Table<Id, C> => ({ ...declared, columns: { ...declared.columns, ...provenance } });
