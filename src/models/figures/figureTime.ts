import type { Say } from "../../charts/chart.ts";
import { timeTellers, type ToldTime } from "../../charts/kit/timeInWords.ts";
import { documents } from "../../datasets/documents.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import { lastRetrieved } from "../../schema/declare/origin.ts";
import type { Table } from "../../schema/declare/table.ts";
import type { SourceRow } from "../../words/subject/statement.ts";

type AnsweredRow = SourceRow & { readonly document?: unknown; readonly as_of_kind?: unknown };

/** What a figure asked of a table, and was answered. */
export interface AnsweredFigure {
  readonly table: Table;
  readonly rows: readonly AnsweredRow[];
}

/** Until when a figure's rows or documents speak, and when the newest of their files was received. */
export function figureTime(
  published: Published,
  answered: readonly AnsweredFigure[],
  say: Say,
): string {
  const rows = answered.flatMap(({ rows }) => rows);
  const files = new Set(rows.map(({ source_file }) => source_file));
  const sources = published.catalog.sources.filter(({ file }) => files.has(file));
  const told = [
    ...answered.flatMap((answer) => timesOf(answer, say)),
    ...datesOfDocuments(published, rows, say),
  ];
  const last = told.toSorted((a, b) => (a.end < b.end ? -1 : 1)).at(-1);
  const retrieved = lastRetrieved(sources.length > 0 ? sources : published.catalog.sources);
  return wording[say.language].time(last ?? null, say.format.date(retrieved));
}

/** Years of plans are left out: they say what is to come. */
function timesOf({ table, rows }: AnsweredFigure, say: Say): ToldTime[] {
  return Object.entries<Field>(table.columns).flatMap(([column, { kind }]) => {
    const tell = timeTellers[kind];
    if (!tell) return [];
    const cellOf = (row: AnsweredRow) => (row as unknown as Record<string, unknown>)[column];
    const isPublication = ({ as_of_kind }: AnsweredRow) =>
      kind === "asOf" && as_of_kind === "published";
    const distinct = new Map(rows.map((row) => [`${cellOf(row)}|${isPublication(row)}`, row]));
    return [...distinct.values()].flatMap((row) => {
      const cell = cellOf(row);
      if (cell === null || cell === undefined) return [];
      return { ...tell(cell, say), ...(isPublication(row) && { isPublication: true as const }) };
    });
  });
}

function datesOfDocuments(
  published: Published,
  rows: readonly AnsweredRow[],
  { format }: Say,
): ToldTime[] {
  const cited = new Set(rows.map(({ document }) => document));
  return published
    .rows(documents.table)
    .filter(({ document }) => cited.has(document))
    .flatMap(({ date_published, event_date }) => date_published ?? event_date ?? [])
    .map((day) => ({ end: day, text: format.date(day), isPublication: true }));
}

const wording = {
  th: {
    time: (last: ToldTime | null, retrieved: string) =>
      last === null
        ? `รับไฟล์เข้าระบบ ${retrieved}`
        : `${last.isPublication ? "ข่าวล่าสุดเมื่อ" : "ข้อมูลถึง"}${spaced(last.text)} · รับไฟล์ ${retrieved}`,
  },
  en: {
    time: (last: ToldTime | null, retrieved: string) =>
      last === null
        ? `File received ${retrieved}`
        : `${last.isPublication ? "Latest news of" : "Data up to"} ${last.text} · received ${retrieved}`,
  },
};

/** ถึงปีงบประมาณ 2567, but ถึง 5 กุมภาพันธ์ 2563 */
const spaced = (time: string): string => (/^[ก-๙]{3}/.test(time) ? time : ` ${time}`);

/** The year that a figure's rows or documents speak of last, in the common era; null where none does. */
export function figureYear(
  published: Published,
  answered: readonly AnsweredFigure[],
  say: Say,
): number | null {
  const rows = answered.flatMap(({ rows }) => rows);
  const told = [
    ...answered.flatMap((answer) => timesOf(answer, say)),
    ...datesOfDocuments(published, rows, say),
  ];
  const years = told.map(({ end }) => Number(end.slice(0, 4)));
  return years.length === 0 ? null : Math.max(...years);
}
