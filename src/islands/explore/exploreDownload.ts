import {
  type Askable,
  type AskableColumn,
  columnNamed,
  storedAskableColumns,
} from "../../query/explore/askable.ts";
import type { Cells } from "../../query/explore/answer.ts";
import { askView, rowsName, statedName } from "../../query/explore/ask.ts";
import { resultName, secondName } from "../../query/explore/comparison.ts";
import type { Joined } from "../../query/joined.ts";
import { pivotColumn, pivoted } from "../../query/explore/pivot.ts";
import { comparedRowsName, sourceRowsName } from "../../query/explore/sourceRows.ts";
import { isArea } from "../../query/explore/filters.ts";
import { measureOf } from "../../query/explore/measures.ts";
import type { View } from "../../query/explore/view.ts";
import { cellText } from "../../i18n/cellText.ts";
import { formats } from "../../i18n/format.ts";
import { toSql } from "../../query/sql.ts";
import { type Field, fieldsByName, type NamedField } from "../../schema/declare/field.ts";
import { writeTable } from "../../schema/export/csv.ts";
import { writeExcelCsv } from "../../schema/export/csvExcel.ts";
import { spreadsheetColumns } from "../../schema/export/spreadsheetColumn.ts";
import type { Row, Table } from "../../schema/declare/table.ts";
import type { Language, Text } from "../../words/text/language.ts";
import type { Labels, PlaceNames } from "./exploreLabels.ts";
import { exploreWords } from "./exploreWords.ts";

/** An answer as it is taken away: every row of it, and what it is an answer to. */
export interface AnswerToTake {
  readonly language: Language;
  readonly askable: Askable;
  readonly view: View;
  readonly rows: readonly Cells[];
  /** How many rows of the table its groups hold. */
  readonly found?: number;
  readonly names: PlaceNames;
  readonly labels: Labels;
  /** Set where the measure is compared with another. */
  readonly comparison: Joined | null;
  readonly address: string;
}

export interface AnswerFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export async function answerFile(
  form: "csv" | "excel" | "xlsx" | "json" | "about",
  answer: AnswerToTake,
): Promise<AnswerFile> {
  const { table, rows } = answer.view.across ? pivotTable(answer) : answerTable(answer);
  const name = `${answer.askable.id}-answer`;
  switch (form) {
    case "csv":
      return { name: `${name}.csv`, type: "text/csv", content: writeTable(table, rows) };
    case "excel":
      return { name: `${name}.excel.csv`, type: "text/csv", content: writeExcelCsv(table, rows) };
    case "json":
      return jsonFile(`${name}.json`, { ...aboutAnswer(answer, table), rows });
    case "about":
      return jsonFile(`${name}.metadata.json`, aboutAnswer(answer, table));
    case "xlsx":
      return workbookFile(`${name}.xlsx`, answer, table, rows);
  }
}

const jsonFile = (name: string, content: object): AnswerFile => ({
  ...{ name, type: "application/json" },
  content: `${JSON.stringify(content, null, 1)}\n`,
});

async function workbookFile(
  name: string,
  answer: AnswerToTake,
  table: Table,
  rows: readonly Row<Table>[],
): Promise<AnswerFile> {
  const { writeWorkbook } = await import("../../schema/export/workbook.ts");
  const columns = spreadsheetColumns(table);
  const about = aboutLines(answer);
  const content = await writeWorkbook([
    {
      name: "คำตอบ Answer",
      columns: columns.map(({ heading }) => ({ heading })),
      rows: rows.map((row) => columns.map(({ name, shown }) => shown((row as Cells)[name]))),
    },
    { name: "คำอธิบาย About", columns: [{ heading: "" }, { heading: "" }], rows: about },
  ]);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, type, content: new Uint8Array(content) };
}

/** The answer as a table of its own: names stand beside the codes of areas. */
function answerTable({ askable, view, rows: found, names, labels, comparison }: AnswerToTake) {
  const rows = view.by.length > 0 ? found.map(withOwnSource) : found;
  const shown =
    view.by.length > 0 ? view.by : storedAskableColumns(askable).map(({ name }) => name);
  const grouped = shown.flatMap((name) => {
    const column = columnNamed(askable, name);
    if (!column) return [];
    return [column, ...(isArea(column) ? [nameColumn(column)] : [])];
  });
  const measured =
    view.by.length > 0
      ? [
          ...measureColumns(askable, view),
          ...(comparison ? comparedColumns(view, labels) : []),
          ...(rows.some((row) => row["source_file"]) ? sourceColumns(askable) : []),
          ...sourceRowsColumns(rows),
        ]
      : [];
  const table = {
    id: askable.id,
    title: askable.title,
    description: askable.title,
    key: view.by.length > 0 ? view.by : askable.key,
    columns: fieldsByName([...grouped, ...measured]),
  } as unknown as Table;
  const named = shown.filter((name) => `${name}_name` in table.columns);
  return {
    table,
    rows: rows.map((row) => ({
      ...row,
      ...Object.fromEntries(
        named.map((name) => [`${name}_name`, namesOf(row[name] ?? null, names)] as const),
      ),
    })) as unknown as readonly Row<Table>[],
  };
}

/** Times as columns: behind them, for each, the rows that its cells were made of. */
function pivotTable(answer: AnswerToTake): ReturnType<typeof answerTable> {
  const { askable, view } = answer;
  const across = pivotColumn(askable, view);
  const groups = answerTable(answer);
  if (across === null) return groups;
  const { down, times, rows } = pivoted(view, across, groups.rows as readonly Cells[]);
  const columns = groups.table.columns as Readonly<Record<string, Field>>;
  const kept = Object.entries(columns).flatMap(([name, column]) =>
    down.includes(name) || down.some((one) => name === `${one}_name`) ? [{ ...column, name }] : [],
  );
  const measure = columns[view.measure] as Field;
  const said = (time: string | number, language: Language): string =>
    cellText(columnNamed(askable, across) as AskableColumn, time, {
      ...{ format: formats[language], place: String },
    });
  const measured = times.map((time): NamedField => {
    const [th, en] = [said(time, "th"), said(time, "en")];
    return { ...measure, name: String(time), nullable: true, label: { th, en } };
  });
  const sources = times.map((time): NamedField => {
    const name = `${sourceRowsName}_${time}`;
    const label = {
      th: `${exploreWords.th.sourceRows} ${said(time, "th")}`,
      en: `${exploreWords.en.sourceRows} ${said(time, "en")}`,
    };
    return { ...noted, name, label };
  });
  const table = {
    ...groups.table,
    key: down,
    columns: fieldsByName([...kept, ...measured, ...sources]),
  } as unknown as Table;
  return {
    table,
    rows: rows.map(({ key, groups }) => ({
      ...Object.fromEntries(kept.map(({ name }) => [name, key[name] ?? null])),
      ...Object.fromEntries(
        times.flatMap((time, i) => [
          [String(time), groups[i]?.[view.measure] ?? null],
          [`${sourceRowsName}_${time}`, groups[i]?.[sourceRowsName] ?? null],
        ]),
      ),
    })) as unknown as readonly Row<Table>[],
  };
}

/** A group of one row stands where that row stands; of more rows, the explorer lists them. */
const withOwnSource = (row: Cells): Cells =>
  row[rowsName] === 1 ? row : { ...row, source_file: null, source_row: null };

const sourceColumns = (askable: Askable): NamedField[] =>
  ["source_file", "source_row"].flatMap((name) => {
    const column = columnNamed(askable, name);
    return column ? [{ ...column, nullable: true }] : [];
  });

/** A group of several rows tells all of them, and so does what it is compared with. */
function sourceRowsColumns(rows: readonly Cells[]): NamedField[] {
  const hasSums = rows.some((row) => Number(row[rowsName]) > 1);
  const { th, en } = exploreWords;
  return [
    { name: sourceRowsName, label: { th: th.sourceRows, en: en.sourceRows }, isTold: hasSums },
    {
      name: comparedRowsName,
      label: { th: th.comparedSourceRows, en: en.comparedSourceRows },
      isTold: true,
    },
  ]
    .filter(({ name, isTold }) => isTold && rows.some((row) => row[name]))
    .map(({ name, label }) => ({ ...noted, name, label }));
}

function comparedColumns(view: View, labels: Labels): NamedField[] {
  const column = (name: string, label: string): NamedField => ({
    ...{ name, kind: "number", sql: "DOUBLE", nullable: true },
    label: { th: label, en: label },
  });
  return [column(secondName, labels.beside(view)), column(resultName, labels.result(view))];
}

const namesOf = (cell: Cells[string], names: PlaceNames): string | null =>
  cell === null
    ? null
    : String(cell)
        .split(";")
        .map((code) => names.get(code) ?? code)
        .join(";");

const nameColumn = ({ name, label }: AskableColumn): NamedField => ({
  ...{ ...noted, name: `${name}_name` },
  label: { th: `${label.th} (ชื่อ)`, en: `${label.en} (name)` },
});

/** A column of text that no file has. */
const noted = { kind: "text", sql: "VARCHAR", nullable: true } as const;

function measureColumns(askable: Askable, { measure }: View): NamedField[] {
  const { column, kind } = measureOf(askable, measure);
  const count = (name: string, label: Text): NamedField => {
    return { name, kind: "count", sql: "BIGINT", nullable: false, label };
  };
  const { th, en } = exploreWords;
  const rows = count(rowsName, { th: th.rows, en: en.rows });
  if (column === null) return [rows];
  const suffix = { sum: "", min: th.least("").trim(), max: th.greatest("").trim(), rows: "" }[kind];
  const label = { th: `${column.label.th} ${suffix}`.trim(), en: `${column.label.en} ${kind}` };
  return [
    { ...column, name: measure, label, nullable: true },
    rows,
    count(statedName, { th: th.stated, en: en.stated }),
  ];
}

/** What the answer is, for whoever meets the file without the page. */
function aboutAnswer(
  { language, askable, view, labels, address, rows, found, comparison }: AnswerToTake,
  table: Table,
) {
  return {
    title: labels.title({ view, ...foundIn(rows, found) }),
    table: { id: askable.id, title: askable.title[language] },
    filters: labels.filters(view).map(({ label, value }) => ({ label, value })),
    address,
    sql: toSql(comparison ?? askView(askable, { ...view, top: 0 }).answer),
    release: askable.release,
    sources: askable.sources.map(({ file, title, publisher, licence, retrieved }) => {
      return { file, title, publisher, licence, retrieved };
    }),
    missing: { th: "ช่องว่างคือไม่ได้ระบุ ไม่ใช่ศูนย์", en: "empty is not stated, never zero" }[language],
    columns: Object.entries<Field>(table.columns).map(([name, { label, unit, codes }]) => ({
      name,
      label: label[language],
      ...(unit && { unit: unit[language] }),
      ...(codes && {
        codes: Object.fromEntries(
          Object.entries(codes).map(([code, text]) => [code, text[language]] as const),
        ),
      }),
    })),
    count: rows.length,
  };
}

const foundIn = ({ length }: readonly Cells[], found?: number) =>
  found === undefined ? {} : { found, all: length };

function aboutLines({
  language,
  askable,
  view,
  labels,
  address,
  rows,
  found,
}: AnswerToTake): string[][] {
  const say = exploreWords[language];
  return [
    [say.table, askable.title[language]],
    ["", labels.title({ view, ...foundIn(rows, found) })],
    ...labels.filters(view).map(({ label, value }) => [label, value]),
    ...askable.sources.map(({ title, publisher, file, licence }) => [
      say.source,
      [title, publisher, file, licence ?? ""].filter(Boolean).join(" · "),
    ]),
    ...(askable.release ? [["", say.release(askable.release)]] : []),
    ["", address],
  ];
}
