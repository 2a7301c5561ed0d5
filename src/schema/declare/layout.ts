import type { Text } from "../../words/text/language.ts";

/** A column as a declaration knows it: its heading, and the other spellings exports use for it. */
export interface Heading {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** What messages call it, where the name is not for readers. */
  readonly label?: Text;
  /** An export may leave this column out. */
  readonly optional?: boolean;
  /** It says when, which some files say once, above the table. */
  readonly isTime?: boolean;
  /** Columns of which any one says the same: where the file has it, this one may be left out. */
  readonly standIns?: readonly string[];
  /** Whether a cell could stand in it, as far as the cell alone tells; left out where it tells nothing. */
  readonly fits?: (cell: string) => boolean;
}

/** How to know a total row: by the label in a column, or by the columns that only a total leaves blank. */
export type TotalRule =
  | {
      readonly column: string;
      /** Labels that say “total” as a whole cell; `totalWords` when left out. */
      readonly words?: readonly string[];
      /** A regular expression that the whole cell matches, such as `รวม(จังหวัด)?.+`. */
      readonly pattern?: string;
    }
  | { readonly blank: readonly string[] };

/** Columns whose headings are values, such as the years 2556, 2555 …, to be read as one record a cell. */
export interface WideColumns {
  /** Which headings: Buddhist or common-era years, Thai months, or exactly these. */
  readonly headings: "years" | "months" | readonly string[];
  /** The column that receives the heading. */
  readonly name: string;
  /** The column that receives the cell. */
  readonly value: string;
}

/** Columns whose headings name a measure and a value, such as `ปี 2558 ร้อยละ`: one record a value, with a cell of each measure. */
export interface WideMeasures {
  /** What stands for `{}` in the headings. */
  readonly headings: "years" | "months";
  /** The column that receives what stands for `{}`. */
  readonly name: string;
  /** By the column that receives a cell, its heading: `ปี {} ร้อยละ`. */
  readonly measures: Readonly<Record<string, string>>;
}

/** What the exports of one dataset are allowed to look like. Whatever is not declared here is refused. */
export interface Layout {
  /** What the agency is known to export in, besides UTF-8, so that it draws no warning. */
  readonly encoding?: "windows-874" | "utf-16le" | "utf-16be";
  readonly delimiter?: ";" | "\t" | "|";
  /** Lines end in a lone carriage return, or some in LF and some in CRLF. */
  readonly lineEndings?: "cr" | "mixed";
  /** A carriage return without a line feed is text of its field. */
  readonly loneCrInFields?: boolean;
  /** The sheet of a workbook that the table stands on; without it, the only one whose headings fit. */
  readonly sheet?: string;
  /** Hidden rows and columns of a workbook are read like the others. */
  readonly hidden?: boolean;
  /** At most this many records above the header. */
  readonly titleRows?: number;
  /** How many rows the header has; the headings of a column are joined with a space. */
  readonly headerRows?: number;
  /** The header may come again, as at the top of each printed page. */
  readonly repeatedHeader?: boolean;
  /** The name given to a first column that has no heading. */
  readonly indexColumn?: string;
  /** Columns of merged cells: a blank takes the value above it. */
  readonly merged?: readonly string[];
  readonly totals?: readonly TotalRule[];
  /** Notes under the table: their opening words, or true for the usual ones. */
  readonly footnotes?: boolean | readonly string[];
  /** Rows without a value may stand between the records. */
  readonly blankRows?: boolean;
  /** Headings that say nothing to this dataset, or true for any. */
  readonly ignored?: readonly string[] | true;
  readonly wide?: WideColumns | WideMeasures;
}

export const totalWords: readonly string[] = [
  "รวม",
  "รวมทั้งสิ้น",
  "รวมทั้งหมด",
  "รวมทั้งประเทศ",
  "ยอดรวม",
  "ยอดรวมทั้งสิ้น",
  "ผลรวม",
  "รวมทุกจังหวัด",
  "รวมย่อย",
  "ทั่วราชอาณาจักร",
  "รวมทั่วราชอาณาจักร",
  "ทั่วประเทศ",
  "รวมทั่วประเทศ",
  "ทั้งประเทศ",
  "ทั้งราชอาณาจักร",
  "Total",
  "Grand total",
  "Subtotal",
  "Whole kingdom",
  "Whole country",
];

/** How a note under a table usually begins. */
export const footnoteWords: readonly string[] = [
  "หมายเหตุ",
  "ที่มา",
  "แหล่งที่มา",
  "แหล่งข้อมูล",
  "ข้อมูล ณ",
  "อ้างอิง",
  "ผู้จัดทำ",
  "*",
  "Note",
  "Remark",
  "Source",
];

/** The columns that take the cells of wide columns. */
export const wideMeasures = (wide: WideColumns | WideMeasures): readonly string[] =>
  "measures" in wide ? Object.keys(wide.measures) : [wide.value];

/** The heading of a wide column of a measure, and of what. */
export const wideHeadingOf = (
  wide: WideColumns | WideMeasures,
  measure: string,
  said: string,
): string => ("measures" in wide ? (wide.measures[measure] ?? "{}").replace("{}", said) : said);
