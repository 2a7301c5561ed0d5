import { declared } from "../../datasets/index.ts";
import { cellText } from "../../i18n/cellText.ts";
import { evidenceWords } from "../../i18n/evidenceWords.ts";
import { formats } from "../../i18n/format.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { IndexedTable, TableDifference } from "../../schema/releases/release.ts";
import type { Language } from "../../words/text/language.ts";
import { sayOf } from "../site/say.ts";
import { releaseOf } from "./releases.ts";

/** How the sum of a measure moved, and the rows that moved it most. */
export interface MeasureMove {
  readonly label: string;
  /** Null of what does not add up. */
  readonly sum: { readonly before: string; readonly after: string } | null;
  readonly largest: readonly {
    readonly key: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
  }[];
}

/** What became of one table from the release before to this one. */
export interface TableChange {
  readonly id: string;
  readonly title: string;
  readonly rows: string;
  /** In sentences; one that says so where nothing changed. */
  readonly changes: readonly string[];
  readonly measures: readonly MeasureMove[];
}

/** The changed tables of a release; in the first one there is nothing to compare. */
export function tableChanges(
  published: Published,
  { language, release: id }: { readonly language: Language; readonly release: string },
): TableChange[] {
  const { tables, previous } = releaseOf(published, id);
  if (previous === null) return [];
  return tables
    .filter(({ difference }) => difference === null || linesOf(difference, language).length > 0)
    .map((table) => changeOf(published, table, language));
}

/** A table that is declared no more keeps its id for a name. */
export const tableTitle = (id: string, language: Language): string =>
  declared.find(({ table }) => table.id === id)?.table.title[language] ?? id;

function changeOf(
  published: Published,
  { id, rows, difference }: IndexedTable,
  language: Language,
): TableChange {
  return {
    id,
    title: tableTitle(id, language),
    rows: formats[language].number(rows),
    changes: difference === null ? [wording[language].fresh] : linesOf(difference, language),
    measures: (difference?.measures ?? []).map(({ column, within, before, after, largest }) => {
      const stated = writerOf(published, id, column, language);
      const write = (value: string | null) =>
        value === null ? evidenceWords[language].notStated : stated(value);
      return {
        label: [column, ...Object.entries(within ?? {})].map(nameIn(id, language)).join(" · "),
        sum:
          before === null && after === null ? null : { before: write(before), after: write(after) },
        largest: largest.map(({ key, ...change }) => ({
          key,
          before: write(change.before),
          after: write(change.after),
          difference: signed(change.difference, write),
        })),
      };
    }),
  };
}

function linesOf(difference: TableDifference, language: Language): string[] {
  const { columns } = difference;
  const say = wording[language];
  const counts = (["added", "removed", "changed", "corrected", "moved"] as const).flatMap((name) =>
    difference[name] > 0 ? [say[name](formats[language].number(difference[name]))] : [],
  );
  const names = (["added", "removed", "changed", "extended"] as const).flatMap((name) =>
    columns[name].length > 0 ? [say.columns[name](columns[name].join(", "))] : [],
  );
  return [...counts, ...names];
}

/** A column, or what a column holds in the rows that a sum is of. */
const nameIn =
  (table: string, language: Language) =>
  (told: string | readonly [column: string, value: string]): string => {
    if (typeof told === "string") return columnOf(table, told)?.label[language] ?? told;
    const [column, value] = told;
    return columnOf(table, column)?.codes?.[value]?.[language] ?? value;
  };

const columnOf = (table: string, column: string): Field | undefined =>
  (
    declared.find((dataset) => dataset.table.id === table)?.table.columns as
      Readonly<Record<string, Field>> | undefined
  )?.[column];

function writerOf(published: Published, table: string, column: string, language: Language) {
  const kind = columnOf(table, column)?.kind ?? "number";
  const say = sayOf(published, language);
  return (value: string) => cellText({ kind }, Number(value), say);
}

/** +12 and −12: a minus sign, not a hyphen. */
const signed = (difference: string, write: (value: string) => string): string =>
  difference.startsWith("-") ? `−${write(difference.slice(1))}` : `+${write(difference)}`;

const wording = {
  th: {
    fresh: "ตารางใหม่ในรุ่นนี้",
    added: (rows: string) => `แถวเพิ่ม ${rows} แถว`,
    removed: (rows: string) => `แถวหายไป ${rows} แถว`,
    changed: (rows: string) => `ค่าเปลี่ยน ${rows} แถว`,
    corrected: (rows: string) => `ในจำนวนนี้เป็นการแก้ไขที่ประกาศไว้ ${rows} แถว`,
    moved: (rows: string) => `ย้ายตำแหน่งในไฟล์ต้นทางโดยค่าไม่เปลี่ยน ${rows} แถว`,
    columns: {
      added: (names: string) => `คอลัมน์ใหม่: ${names}`,
      removed: (names: string) => `คอลัมน์ที่หายไป: ${names}`,
      changed: (names: string) => `คอลัมน์ที่เปลี่ยนความหมาย: ${names}`,
      extended: (names: string) => `คอลัมน์ที่มีรหัสเพิ่ม: ${names}`,
    },
  },
  en: {
    fresh: "New in this release",
    added: (rows: string) => `Rows added: ${rows}`,
    removed: (rows: string) => `Rows gone: ${rows}`,
    changed: (rows: string) => `Rows changed: ${rows}`,
    corrected: (rows: string) => `Of these by declared corrections: ${rows}`,
    moved: (rows: string) => `Rows that only moved in the source file: ${rows}`,
    columns: {
      added: (names: string) => `New columns: ${names}`,
      removed: (names: string) => `Fields gone: ${names}`,
      changed: (names: string) => `Fields that mean something else now: ${names}`,
      extended: (names: string) => `Fields with new codes: ${names}`,
    },
  },
};
