import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { distFolder } from "../../site/dist.ts";

/** The rows of a published table as anyone downloads it, every cell the text that stands in the file. */
export const latestTable = (id: string): readonly Readonly<Record<string, string>>[] =>
  readCsv(readFileSync(join(distFolder, "data/latest", `${id}.csv`), "utf8"));

export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

/** `3838231` → `3,838,231`, as pages in both languages write it. */
export const grouped = (value: number): string => value.toLocaleString("en-GB");
