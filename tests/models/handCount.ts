import { readFileSync } from "node:fs";
import { join } from "node:path";
import papaparse from "papaparse";
import { dataFolder } from "../publication.ts";

const folder = join(dataFolder, "raw");

/** The rows of a source file by its own headings, read by another reader than the site's. */
export const rawRows = (file: string): readonly Readonly<Record<string, string>>[] =>
  papaparse.parse<Record<string, string>>(readFileSync(join(folder, file), "utf8").trim(), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** The cells of a row, counted as a spreadsheet does. */
export const rawCells = (file: string, row: number): readonly string[] =>
  papaparse.parse<string[]>(readFileSync(join(folder, file), "utf8")).data[row - 1] ?? [];

/** The first number in a text: 1,789,385 คน → 1789385. */
export const numberIn = (text: string): number =>
  Number((/[−+-]?[\d,]+(?:\.\d+)?/.exec(text)?.[0] ?? "NaN").replace("−", "-").replaceAll(",", ""));

/** Some of a list, the same ones in every run. */
export function someOf<T>(items: readonly T[], count: number, seed: number): T[] {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({ length: count }, () => items[next() % items.length] as T);
}
