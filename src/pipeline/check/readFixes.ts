import { readRecords } from "../../schema/csv/records.ts";
import type { Fields } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { sourceFinding } from "../sources/sourceFinding.ts";
import { decodeByHand } from "../../words/json/textByHand.ts";
import type { Fix } from "./fix.ts";
import * as trouble from "./fixTrouble.ts";

/** The columns of `data/fixes/<dataset>.csv`, and what else their headings may be called. */
export const fixColumns: Readonly<Record<keyof Fix, readonly string[]>> = {
  key: ["รหัสแถว"],
  column: ["คอลัมน์"],
  expected: ["ค่าเดิม"],
  replacement: ["ค่าที่ถูก"],
  reason: ["เหตุผล"],
  reference: ["หลักฐาน"],
};

const names = Object.keys(fixColumns) as (keyof Fix)[];

export interface ReadFixes {
  readonly fixes: readonly Fix[];
  readonly findings: readonly Finding[];
}

/** Reads the corrections of a dataset; a row that isn't whole is a finding and corrects nothing. */
export function readFixes(bytes: Uint8Array, dataset: Dataset): ReadFixes {
  const file = `fixes/${dataset.table.id}.csv`;
  const found = (one: Parameters<typeof sourceFinding>[1]) =>
    sourceFinding({ file, dataset: dataset.table.id }, one);
  const text = decodeByHand(bytes);
  if (typeof text !== "string") return { fixes: [], findings: [found(text)] };
  const [header, ...rows] = recordsOf(text);
  if (!header) return { fixes: [], findings: [found(trouble.withoutHeader(names))] };
  const places = placesOf(header.cells);
  const faults = headerFaults(header, places);
  if (faults.length > 0) return { fixes: [], findings: faults.map(found) };
  const read = rows.map(({ line, cells }) => {
    const fix = fixOf(cells, places, dataset);
    return {
      fix,
      faults: rowFaults(fix, cells, header.cells, dataset).map((one) => ({ line, ...one })),
    };
  });
  const twice = read.flatMap(({ fix }, i) => {
    const earlier = read.findIndex(
      (one) => one.fix.key === fix.key && one.fix.column === fix.column,
    );
    return earlier < i ? [{ line: rows[i]!.line, ...trouble.twice(fix, rows[earlier]!.line) }] : [];
  });
  return {
    fixes: read.filter(({ faults }) => faults.length === 0).map(({ fix }) => fix),
    findings: [...read.flatMap(({ faults }) => faults), ...twice].map(found),
  };
}

interface FixRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Records with the line they begin on; empty lines and a hint of the delimiter say nothing. */
function recordsOf(text: string): readonly FixRecord[] {
  const own = text.replace(/^sep=.\r?\n/i, "");
  const hint = own === text ? 0 : 1;
  return readRecords(own, { delimiter: delimiterOf(own) }).flatMap(({ line, cells }) =>
    cells.every((cell) => cell.trim() === "") ? [] : [{ line: line + hint, cells }],
  );
}

/** What stands most often between the headings. */
function delimiterOf(text: string): string {
  const [headings = ""] = text.trimStart().split(/[\r\n]/, 1);
  const count = (delimiter: string) => headings.split(delimiter).length;
  return [",", ";", "\t", "|"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

type Places = Readonly<Record<keyof Fix, number>>;

function placesOf(header: readonly string[]): Places {
  const cleaned = header.map((cell) => cleanText(cell).toLowerCase());
  return Object.fromEntries(
    names.map((name) => [
      name,
      cleaned.findIndex((cell) => cell === name || fixColumns[name].includes(cell)),
    ]),
  ) as Places;
}

function headerFaults({ line, cells }: FixRecord, places: Places) {
  const absent = names.filter((name) => places[name] < 0);
  const used = new Set<number>(Object.values(places));
  const strange = cells.filter((cell, i) => !used.has(i) && cleanText(cell) !== "");
  return [
    ...absent.map((name) => ({
      line,
      ...trouble.columnMissing(name, fixColumns[name], cells.join(",")),
    })),
    ...strange.map((cell) => ({ line, ...trouble.columnUnknown(cell, absent) })),
  ];
}

/** Key and column are names; what stood in the cell counts with its spaces. */
function fixOf(cells: readonly string[], places: Places, dataset: Dataset): Fix {
  const cell = (name: keyof Fix) => cells[places[name]] ?? "";
  return {
    key: cleanText(cell("key")),
    column: columnNamed(cleanText(cell("column")), dataset) ?? cleanText(cell("column")),
    ...{ expected: cell("expected"), replacement: cell("replacement") },
    ...{ reason: cell("reason").trim(), reference: cell("reference").trim() },
  };
}

/** A column may be called as the table, its labels or the source's headings call it. */
function columnNamed(said: string, { table, sources }: Dataset): string | undefined {
  return Object.entries(table.columns as Fields).find(([name, { label }]) =>
    [name, label.th, label.en, ...sources.flatMap(({ headings }) => headings?.[name] ?? [])]
      .map(cleanText)
      .includes(said),
  )?.[0];
}

function rowFaults(
  fix: Fix,
  cells: readonly string[],
  header: readonly string[],
  dataset: Dataset,
) {
  if (cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim() !== ""))
    return [trouble.tooManyCells(cells.join(","))];
  const parts = fix.key.split("|").length;
  const { key } = dataset.table;
  return [
    ...names.filter((name) => name !== "expected" && fix[name].trim() === "").map(trouble.empty),
    ...trouble.unwritten(fix),
    ...(fix.column !== "" && !(fix.column in dataset.table.columns)
      ? [trouble.noSuchColumn(fix.column, Object.keys(dataset.table.columns))]
      : []),
    ...(fix.key !== "" && parts !== key.length ? [trouble.keyForm(fix.key, key)] : []),
  ];
}
