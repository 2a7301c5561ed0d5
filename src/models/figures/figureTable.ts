import type { FigureCell } from "../../charts/chart.ts";
import { fieldsByName, type Field, type NamedField } from "../../schema/declare/field.ts";
import type { Row, Table } from "../../schema/declare/table.ts";
import { type Language, languages, type Text } from "../../words/text/language.ts";
import type { FigureModel, LinkedCell } from "./figure.ts";
import { cellState, cellStates } from "../tables/cellState.ts";
import { sourceFragments } from "../../words/subject/sourceFragments.ts";

type Value = string | number | null;

/** A field of a figure's file, and its value in each row. */
interface FigureField extends NamedField {
  readonly values: readonly Value[];
}

/** What a figure shows, as a table for programs. */
export interface FigureFileTable {
  readonly table: Table;
  readonly rows: readonly Row<Table>[];
}

/** The same column of a figure's table, in each language. */
interface Shown {
  readonly name: string;
  readonly label: Text;
  readonly numeric: boolean;
  readonly cells: Readonly<Record<Language, readonly FigureCell[]>>;
}

/**
 * The table under a figure as data: first what it shows, labels in both languages and numbers bare;
 * then for every figure whether it is stated, how it was worked out, and the rows it was read from.
 */
export function figureTable({ th, en }: Readonly<Record<Language, FigureModel>>): FigureFileTable {
  const names = programNames(en.columns.map(({ label }) => label));
  const shown = names.map((name, i): Shown => ({
    name,
    label: { th: th.columns[i]?.label ?? name, en: en.columns[i]?.label ?? name },
    numeric: en.columns[i]?.numeric ?? false,
    cells: { th: cellsIn(th.table, i), en: cellsIn(en.table, i) },
  }));
  const columns = [
    ...shown.flatMap(valuesOf),
    ...[stateOf, workingOf, sourceOf].flatMap((told) => shown.map(told).filter(saysAnything)),
  ];
  return {
    table: {
      id: `${en.chart}-${en.area}`,
      title: { th: th.heading, en: en.heading },
      description: { th: th.sentence, en: en.sentence },
      // Its rows name their sources figure by figure, not once a row as those of other tables do.
      columns: fieldsByName(columns) as Table["columns"],
      key: [],
    },
    rows: en.table.map(
      (_, row) =>
        Object.fromEntries(columns.map(({ name, values }) => [name, values[row] ?? null])) as never,
    ),
  };
}

const cellsIn = (table: readonly (readonly LinkedCell[])[], i: number): readonly FigureCell[] =>
  table.map((row) => (row[i] as LinkedCell).cell);

/** Names that programs can use, after the English labels: `Sales (baht)` → `sales_baht`. */
export function programNames(labels: readonly string[]): string[] {
  const plain = labels.map((label, i) => {
    const name = label
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_+|_+$/g, "");
    return /^[a-z]/.test(name) ? name : `column_${i + 1}`;
  });
  return plain.map((name, i) => (plain.indexOf(name) < i ? `${name}_${i + 1}` : name));
}

function valuesOf({ name, label, numeric, cells }: Shown): FigureField[] {
  const hasNumbers = numeric || cells.en.some(({ value }) => value !== undefined);
  const texts = (suffix: "" | "_shown") =>
    languages.map((language) => ({
      name: `${name}${suffix}_${language}`,
      ...textField(inLanguage(suffix === "" ? label : shownLabel(label), language)),
      values: cells[language].map(({ text, kind }) => (kind === "notStated" ? null : plain(text))),
    }));
  return [
    ...(cells.en.some(({ area }) => area !== undefined)
      ? [
          {
            name: `${name}_code`,
            ...{ ...textField(codeLabel(label)), kind: "areas" },
            values: cells.en.map(({ area }) => area ?? null),
          },
        ]
      : []),
    ...(hasNumbers
      ? [
          {
            name,
            ...numberField(label, cells.en),
            values: cells.en.map(({ value }) => value ?? null),
          },
        ]
      : []),
    ...(hasNumbers ? (cells.en.some(saysMore) ? texts("_shown") : []) : texts("")),
  ];
}

/** Whether a figure is written with words of its own, such as its unit or “more than”. */
const saysMore = ({ value, text }: FigureCell): boolean =>
  value !== undefined && /\p{L}/u.test(text);

/** Names and other labels have neither states nor sources. */
const saysAnything = ({ values }: FigureField): boolean => values.some((value) => value !== null);

const stateOf = ({ name, label, numeric, cells }: Shown): FigureField => ({
  name: `${name}_state`,
  ...textField(derivedLabel(label, { th: "สถานะ", en: "state" }), describedState),
  kind: "category",
  codes: cellStates,
  values: cells.en.map((cell) => cellState(cell, numeric)),
});

const workingOf = ({ name, label, cells }: Shown): FigureField => ({
  name: `${name}_working`,
  ...textField(derivedLabel(label, { th: "วิธีคำนวณ", en: "working" })),
  values: cells.en.map(({ working }) => working ?? null),
});

const sourceOf = ({ name, label, cells }: Shown): FigureField => ({
  name: `${name}_source`,
  ...textField(derivedLabel(label, { th: "แถวต้นทาง", en: "source rows" }), describedSource),
  values: cells.en.map(({ from }) => sourceFragments(from)),
});

const textField = (label: Text, description?: Text): Field => ({
  kind: "text",
  label,
  ...(description && { description }),
  nullable: true,
  sql: "VARCHAR",
});

const numberField = (label: Text, cells: readonly FigureCell[]): Field => ({
  kind: kindOf(cells.filter(({ value }) => value !== undefined)),
  label,
  nullable: true,
  sql: "DOUBLE",
});

function kindOf(cells: readonly FigureCell[]): string {
  if (cells.length > 0 && cells.every(isShare)) return "share";
  if (cells.every(({ kind }) => kind === "label")) return "ordinal";
  return cells.every(({ value }) => Number.isInteger(value)) ? "count" : "decimal";
}

/** A share is written a hundred times as large as it is; a source's own percentage is not. */
const isShare = ({ text, value = 0 }: FigureCell): boolean =>
  text.endsWith("%") &&
  Math.abs(Number(text.replace(/[^\d.]/g, "")) - Math.abs(value) * 100) < 0.51;

/** Spaces that keep a line together are for readers only. */
const plain = (text: string): string | null => text.replaceAll("\u00a0", " ") || null;

const inLanguage = ({ th, en }: Text, language: Language): Text =>
  language === "th" ? { th, en: `${en} (in Thai)` } : { th: `${th} ภาษาอังกฤษ`, en };

const shownLabel = ({ th, en }: Text): Text => ({ th: `${th} (ตามที่แสดง)`, en: `${en}: as shown` });

const codeLabel = ({ th, en }: Text): Text => ({ th: `${th} (รหัส)`, en: `${en}: code` });

const derivedLabel = (label: Text, word: Text): Text => ({
  th: `${label.th} (${word.th})`,
  en: `${label.en}: ${word.en}`,
});

const describedState: Text = {
  th: "บอกว่าตัวเลขมาจากเอกสารโดยตรง คำนวณขึ้น ไม่ได้ระบุ ไม่เปิดเผย หรือไม่มีค่าเพราะไม่เกี่ยวข้อง",
  en: "Whether the figure is stated by a source, derived, not stated, withheld, or does not apply",
};

const describedSource: Text = {
  th: "ไฟล์ต้นทางและแถวในไฟล์ นับหัวตารางเป็นแถวที่ 1 หากใช้แถวจำนวนมากจะบอกเพียงชื่อไฟล์",
  en: "Source file and its rows, the header being row 1; where the rows are very many, the file alone",
};
