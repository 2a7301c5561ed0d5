import type { AnyColumn } from "../declare/column.ts";
import type { Dataset, Source } from "../declare/dataset.ts";
import { type Layout, wideMeasures } from "../declare/layout.ts";
import { kindOf } from "../declare/kinds.ts";
import { restatementsOf } from "../declare/restatement.ts";
import { provenance } from "../declare/table.ts";
import { columnLetters } from "../../words/reading/cellAddress.ts";
import { nextHeadings } from "./nextHeadings.ts";
import type { SpreadsheetCell, SpreadsheetSheet } from "./spreadsheet.ts";
import { templateSheets } from "./templateSheets.ts";

/** What a template knows beside the declaration. */
export interface TemplateKnows {
  /** The names of provinces, as they are chosen in a cell. */
  readonly provinces: readonly string[];
  /** A value that the published table has in a column. */
  readonly exampleOf: (column: string) => SpreadsheetCell;
  /** The times that are published in a column whose values stand in headings, in order: `2567`, `2024-09`. */
  readonly timesOf: (column: string) => readonly string[];
}

/**
 * A workbook to fill in: a sheet with the headings alone, what each column takes, and the lists that cells are chosen
 * from. Examples stand beside the notes, one below another, where no reader takes them for a row. Headings that are
 * themselves values are those of the next time, behind those of the years before where a file tells them all again;
 * a header of several rows stands in as many. Null where no such headings can be made.
 */
export function templateOf(
  { table, sources, layout = {} }: Dataset,
  { provinces, exampleOf, timesOf }: TemplateKnows,
): readonly SpreadsheetSheet[] | null {
  const source = sources.find(({ kind }) => kind === "raw");
  const { wide, headerRows = 1 } = layout;
  if (!source || !/\.(?:csv|xlsx)$/.test(source.file)) return null;
  const tellsAll = source.editions !== "adds";
  const wideOnes = wide ? nextHeadings(wide, { times: timesOf(wide.name), tellsAll }) : [];
  if (wideOnes === null) return null;
  const asked = askedColumns(table.columns, source);
  const apart = wide ? asked.filter(([name]) => !isOfHeadings(name, wide, source)) : asked;
  // One column of the file may tell several of the table.
  const columns = apart.filter(
    ([name, column], i) =>
      !wide ||
      !source.headings?.[name] ||
      apart.findIndex((one) => headingOf(...one, source) === headingOf(name, column, source)) === i,
  );
  const cells = columns.map(([name, column]) => headingOf(name, column, source));
  const headings = [...cells, ...wideOnes];
  if (new Set(headings).size < headings.length) return null;
  const [top = [], ...below] = headerOf(headings, headerRows);
  const choices = columns.map(([, column]) => choicesOf(column, provinces));
  const lists = choices.filter((list) => list.length > 0);
  return [
    {
      name: layout.sheet ?? "กรอกที่นี่",
      columns: top.map((heading) => ({ heading })),
      rows: below,
      choices: [
        ...choices.map((list) => (list.length > 0 ? listRange(lists.indexOf(list), list) : null)),
        ...wideOnes.map(() => null),
      ],
    },
    notesSheet(
      [...columns, ...asked.filter(([name]) => wide && wideMeasures(wide).includes(name))],
      source,
      {
        ...{ exampleOf, tellsAll },
        inHeadings: wide
          ? new Map(wideMeasures(wide).map((one) => [one, rangeOfHeadings(wideOnes)]))
          : new Map(),
      },
    ),
    ...(lists.length > 0 ? [listsSheet(columns, choices)] : []),
  ];
}

/** Headings on so many rows, whose words joined with a space are the headings again. */
function headerOf(headings: readonly string[], rows: number): readonly (readonly string[])[] {
  const parts = headings.map((heading) => {
    const words = heading.split(" ");
    const heads = words.slice(0, Math.min(rows - 1, words.length - 1));
    const own = [...heads, words.slice(heads.length).join(" ")];
    return [...own, ...Array<string>(rows - own.length).fill("")];
  });
  return Array.from({ length: rows }, (_, row) => parts.map((part) => part[row] ?? ""));
}

/** What the headings of wide columns say, and what stands below them. */
const isOfHeadings = (name: string, wide: NonNullable<Layout["wide"]>, source: Source): boolean =>
  name === wide.name ||
  wideMeasures(wide).includes(name) ||
  (source.headings?.[name] ?? []).includes(wide.name);

const rangeOfHeadings = (headings: readonly string[]): string =>
  headings.length > 2 ? `${headings[0]} … ${headings.at(-1)}` : headings.join(", ");

type Asked = readonly (readonly [name: string, column: AnyColumn])[];

/** What a file has to say itself: not what the site adds, nor what its folder or its declaration says for all rows. */
function askedColumns(columns: Dataset["table"]["columns"], source: Source): Asked {
  const { constants = {}, fromFolder = [], headings = {} } = source;
  return Object.entries<AnyColumn>(columns).filter(
    ([name]) =>
      !(name in provenance) &&
      !(name in constants) &&
      !(fromFolder.includes(name) && !(name in headings)),
  );
}

const headingOf = (name: string, { label }: AnyColumn, { headings }: Source): string =>
  headings?.[name]?.[0] ?? label.th;

const choicesOf = (column: AnyColumn, provinces: readonly string[]): readonly string[] =>
  column.kind === "province" ? provinces : Object.values(column.codes ?? {}).map(({ th }) => th);

/** `'รายการ'!$A$2:$A$78` */
function listRange(index: number, list: readonly string[]): string {
  const letter = columnLetters(index);
  return `'${templateSheets.lists}'!$${letter}$2:$${letter}$${list.length + 1}`;
}

function notesSheet(
  columns: Asked,
  source: Source,
  {
    exampleOf,
    inHeadings,
    tellsAll,
  }: Pick<TemplateKnows, "exampleOf"> & {
    readonly inHeadings: ReadonlyMap<string, string>;
    /** Whether a file has to tell the times before again. */
    readonly tellsAll: boolean;
  },
): SpreadsheetSheet {
  const headings = ["คอลัมน์", "ความหมาย", "ชนิด", "หน่วย", "ต้องมีทุกแถว", "ตัวอย่างจากข้อมูลที่เผยแพร่แล้ว"];
  return {
    name: templateSheets.notes,
    columns: headings.map((heading) => ({ heading })),
    rows: columns.map(([name, column]) => [
      inHeadings.get(name) ?? headingOf(name, column, source),
      [
        inHeadings.has(name) ? column.label.th : null,
        inHeadings.has(name) && tellsAll ? wholeSeries : null,
        ...[column.description?.th, nameInstead(column)],
      ]
        .filter(Boolean)
        .join(" ") || null,
      kindOf(column).name.th,
      column.unit?.th ?? null,
      column.nullable ? "เว้นว่างได้" : "ต้องมี",
      exampleOf(name),
    ]),
  };
}

const wholeSeries =
  "ไฟล์ใหม่ใช้แทนไฟล์เดิมทั้งไฟล์ จึงต้องมีทุกปี คัดปีก่อนจากไฟล์เดิมมาวาง ถ้าปีใหม่ไม่ใช่ปีสุดท้ายที่เขียนไว้ ให้แก้ปีในหัวคอลัมน์";

/** A column of codes may be left out for one of names. */
function nameInstead(column: AnyColumn): string | null {
  const [named] = restatementsOf(column).filter(({ read }) => read);
  return named ? `ใช้คอลัมน์ชื่อ “${named.label.th}” แทนรหัสก็ได้` : null;
}

function listsSheet(columns: Asked, choices: readonly (readonly string[])[]): SpreadsheetSheet {
  const lists = columns.flatMap(([, { label }], i) =>
    choices[i]!.length > 0 ? [{ heading: label.th, list: choices[i]! }] : [],
  );
  const longest = Math.max(...lists.map(({ list }) => list.length));
  return {
    name: templateSheets.lists,
    columns: lists.map(({ heading }) => ({ heading })),
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ list }) => list[row] ?? null)),
  };
}
