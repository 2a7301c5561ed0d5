import type { Say } from "../../charts/chart.ts";
import type { SourceRow, Statement } from "../../words/subject/statement.ts";
import { type Fact, factOf } from "./fact.ts";
import { rowLink } from "../sources/sourceLinks.ts";

/** A fact of an area, with what else a reader should know to use it. */
export interface AreaFact extends Fact {
  /** What it is about in the source's own Thai words, where a label is not enough. */
  readonly quoted: string | null;
  /** Its standing among others, a conflict, a caution: each a few words. */
  readonly remarks: readonly string[];
  /** The page of what it is a figure of, such as its table; a quoted sentence stands there in full. */
  readonly page: string | null;
  /** Its course over time, for a picture as small as a line of text. */
  readonly line?: readonly LinePoint[];
}

/** Where a value stands, from 0, the first time and the most, to 1, the last time and zero. */
export type LinePoint = readonly [time: number, height: number];

interface More extends Partial<Pick<AreaFact, "quoted" | "remarks" | "page" | "note">> {
  /** The working in words, where figures alone don't say it. */
  readonly working?: string;
}

export function areaFact(
  label: string,
  statement: Statement,
  say: Say,
  show: (value: number) => string,
  { quoted = null, remarks = [], page = null, note = null, working }: More = {},
): AreaFact {
  const fact = factOf(label, statement, say, show, note);
  const known = statement.kind === "derived" ? (working ?? fact.working) : null;
  return { ...fact, working: known, quoted, remarks, page };
}

/** Something a row tells that is no number: a meeting, a document. */
export const rowFact = (
  label: string,
  value: string,
  row: SourceRow,
  { language }: Say,
  { quoted = null, remarks = [], page = null, note = null }: More = {},
): AreaFact => ({
  label,
  value,
  kind: "stated",
  working: null,
  note,
  links: [rowLink(row, language)],
  quoted,
  remarks,
  page,
});

/** A change is read by its sign: +1,234 or −1,234. */
export const signed = (value: number, number: (value: number) => string): string =>
  value > 0 ? `+${number(value)}` : value < 0 ? `−${number(-value)}` : number(value);
