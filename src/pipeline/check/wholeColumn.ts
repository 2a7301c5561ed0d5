import { keptLines } from "./findingLog.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";
import { columnFits, partnerOf, type FileSample } from "./columnFit.ts";
import type { FindingLog } from "./findingLog.ts";

/** What is refused of a file, and the first of its records. */
export interface RefusedFile {
  readonly log: Pick<FindingLog, "findings" | "refusedIn">;
  /** The records of data, accepted or not. */
  readonly rows: number;
  readonly sample: FileSample;
}

/** A column whose cells are refused nearly everywhere is one trouble, told once: it holds something else. */
export function tellWholeColumns({ log, rows, sample }: RefusedFile): readonly Finding[] {
  const refused = [...log.refusedIn].flatMap(([column, count]) =>
    rows >= fewestRows && count >= nearlyAll * rows ? [column] : [],
  );
  if (refused.length === 0) return log.findings;
  const fits = columnFits(sample);
  const partners = new Map(
    refused.flatMap((heading) => {
      const own = fits.find((fit) => fit.heading === heading);
      const ordered = fits.toSorted(
        (a, b) => Number(refused.includes(b.heading)) - Number(refused.includes(a.heading)),
      );
      const partner = own && partnerOf(own, ordered, sample);
      return partner ? [[heading, partner.heading] as const] : [];
    }),
  );
  const told = new Set<string>();
  return log.findings.flatMap((finding): Finding[] => {
    const { column } = finding;
    if (column === null || !refused.includes(column) || !isCell(finding)) return [finding];
    const own = log.findings.filter((one) => one.column === column && isCell(one));
    const partner = partners.get(column);
    if (own.length === 1 && partner === undefined) return [finding];
    if (told.has(column)) return [];
    told.add(column);
    if (partner !== undefined && partners.get(partner) === column) told.add(partner);
    // A heading that two columns are read from has two refusals in a row.
    return [wholeColumn(own, Math.min(log.refusedIn.get(column)!, rows), rows, partner)];
  });
}

const fewestRows = 10;
const nearlyAll = 0.9;

const isCell = ({ severity, line }: Finding): boolean => severity === "refuse" && line !== null;

function wholeColumn(
  own: readonly Finding[],
  count: number,
  rows: number,
  partner: string | undefined,
): Finding {
  const [first] = own as readonly [Finding, ...Finding[]];
  const examples = own.slice(0, 3).map(({ received }) => `“${received}”`);
  const lines = [...new Set(own.flatMap(({ line, lines }) => lines ?? [line!]))]
    .toSorted((a, b) => a - b)
    .slice(0, keptLines);
  const column = first.column!;
  return {
    ...first,
    code: partner === undefined ? "whole_column" : "swapped_columns",
    advice: joined(
      holdsOther(count, rows, examples),
      partner === undefined ? first.advice : swapped(column, partner),
    ),
    suggest: partner === undefined ? [] : [partner],
    times: count,
    lines,
  };
}

const joined = (first: Text, second: Text): Text => ({
  th: `${first.th} ${second.th}`,
  en: `${first.en} ${second.en}`,
});

const holdsOther = (count: number, rows: number, examples: readonly string[]): Text => ({
  th: `ทั้งคอลัมน์อ่านไม่ได้ (${count} จาก ${rows} แถว เช่น ${examples.join(", ")})`,
  en: `The whole column can't be read (${count} of ${rows} rows, such as ${examples.join(", ")}).`,
});

const swapped = (column: string, partner: string): Text => ({
  th: `คอลัมน์ “${column}” กับ “${partner}” น่าจะสลับกัน เพราะค่าของแต่ละคอลัมน์อ่านได้ในอีกคอลัมน์หนึ่ง ให้สลับหัวคอลัมน์ทั้งสอง`,
  en: `“${column}” and “${partner}” seem to have changed places, since the values of each fit the other: exchange the two headings.`,
});
