import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "../../src/schema/catalogues/catalog.ts";
import Papa from "papaparse";
import { recordsOf, type Series } from "./editions.ts";

/** A figure of an edition that has a next one, with the years by which a page may place it. */
export interface OldFigure {
  readonly series: string;
  readonly times: ReadonlySet<string>;
}

/**
 * The figures of last editions by how pages write them, `1,234.5`. Only those of a thousand and more, whose
 * commas tell them from codes, lines and years; in files of thousands of rows only those of a hundred
 * thousand and more, for a smaller one is often met by chance. One that a row of another edition or of
 * another table holds too is left out: it is no sign of the old.
 */
export function oldFigures(
  folder: string,
  all: Readonly<Record<string, Series>>,
): ReadonlyMap<string, readonly OldFigure[]> {
  const isOld = (file: string) =>
    Object.values(all).some(({ folder, last }) => file.startsWith(`raw/${folder}/${last}/`));
  const known = figuresOfOthers(folder, isOld);
  const figures = new Map<string, OldFigure[]>();
  for (const [series, one] of Object.entries(all)) {
    const [header = [], ...rows] = recordsOf(join(folder, "data"), one);
    for (const row of rows)
      row.forEach((cell, i) => {
        if (!one.isFigure(header[i]!)) return;
        const text = written(cell);
        if (text === null || known.has(text)) return;
        // The borders of classes and axes are round.
        if (/^\d{1,2}(?:,000)+$/.test(text)) return;
        if (rows.length > manyRows && text.replace(/\D/g, "").length < 6) return;
        const told = figures.get(text);
        const times = timesOf(one, header, row);
        if (told) told.push({ series, times });
        else figures.set(text, [{ series, times }]);
      });
  }
  return figures;
}

const manyRows = 1000;

/** A cell's number with thousands apart; null for a smaller one and for words. */
export function written(cell: string): string | null {
  const plain = cell.replaceAll(",", "");
  if (!/^\d{4,}(?:\.\d+)?$/.test(plain)) return null;
  const [whole = "", decimals = ""] = plain.split(".");
  const rest = decimals.replace(/0+$/, "");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest === "" ? "" : `.${rest}`);
}

/** Every number that a published row of no old edition holds. */
function figuresOfOthers(folder: string, isOld: (file: string) => boolean): ReadonlySet<string> {
  const read = (path: string) => readFileSync(join(folder, "public", path), "utf8");
  const catalog = JSON.parse(read("data/catalog.json")) as Catalog;
  const known = new Set<string>();
  for (const { rows, files } of catalog.tables) {
    known.add(written(String(rows)) ?? "");
    for (const row of Papa.parse<Record<string, string>>(read(files.csv.path), { header: true })
      .data)
      if (!isOld(row["source_file"] ?? ""))
        for (const cell of Object.values(row)) known.add(written(cell) ?? "");
  }
  return known;
}

/** The years in both eras that a row's own cells say, or else those of its edition and of the one before. */
function timesOf(
  { last, isFigure }: Series,
  header: readonly string[],
  row: readonly string[],
): ReadonlySet<string> {
  const said = row.filter((_, i) => /year|date|as_of/.test(header[i]!)).join(" ");
  const own = said.match(/\b2[45]\d\d\b/g) ?? [];
  const months = header.filter(isFigure).flatMap((heading) => heading.match(/\b25\d\d\b/g) ?? []);
  const buddhist = own.length > 0 ? own : [last, ...months];
  return new Set(buddhist.flatMap((year) => [year, String(Number(year) - 543)]));
}
