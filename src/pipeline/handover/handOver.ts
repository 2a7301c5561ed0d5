import type { Source } from "../../schema/declare/dataset.ts";
import { fileIn, inFormOf, isNamed } from "../sources/edition.ts";
import { parsePath } from "../sources/rawPath.ts";

/** What a package says of itself: which file of which table it brings, who sends it, and the hash of each of its parts. */
export interface HandOver {
  readonly format: typeof handOverFormat;
  readonly table: string;
  readonly release: string;
  /** What the file was called before it got the name it is read by. */
  readonly name: string;
  /** Where the file belongs, counted from the project: `data/raw/…`. */
  readonly file: string;
  /** Who sends it, for whoever takes it in; no page says so. Null where it is not said. */
  readonly from: string | null;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

export const handOverFormat = "chumchon-handover-1";

/** The parts that have one name in every package. */
export const manifestName = "handover.json";
export const reportName = "report.html";

/** Where the other parts of a package belong, by the table and where its file belongs. */
export function placesBeside({ table, file }: Pick<HandOver, "table" | "file">) {
  const { name } = parsePath(file);
  const folder = file.slice(0, -name.length);
  return {
    origin: `${folder}source.json`,
    /** No part of a file that comes in parts may be called so. */
    changes: `${folder}changes-${name.replace(/\.[^.]*$/, "")}.csv`,
    declaration: `data/tables/${table}.json`,
  };
}

/** Where a file is read from as this source in a release: by its own name where that is one of the source’s. */
export function placeOfFile(
  source: Pick<Source, "folder" | "file" | "inParts">,
  { name, release, isWorkbook }: { name: string; release: string; isWorkbook: boolean },
): string {
  const own = source.inParts && isNamed(source, name) ? name : fileIn(source, release);
  const called = inFormOf(isWorkbook ? "x.xlsx" : "x.csv", own);
  return `data/raw/${source.folder}/${release}/${called}`;
}
