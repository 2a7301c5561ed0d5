import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { inFormOf, isNamed } from "../sources/edition.ts";
import { parsePath } from "../sources/rawPath.ts";
import { declaredSource } from "../sources/sourceOfFile.ts";
import type { TextRow } from "../release/differencePair.ts";
import { joinedCells } from "../check/rowKey.ts";

/** Which place a file would take among those that its table is published from. */
export interface FileStanding {
  /** Whether a file of a new edition stands in for those before it, or beside them. */
  readonly editions: "adds" | "replaces";
  /** The published editions of the same source, the oldest first. */
  readonly choices: readonly EditionChoice[];
  /** The edition whose place it takes; null for a new one. */
  readonly chosen: string | null;
  /** Published files whose rows give way to it. */
  readonly replaced: readonly string[];
  /** Published rows of the same source that stay beside it. */
  readonly kept: number;
  /** Rows of the file whose key a row that stays has already: both can’t be published. */
  readonly clashes: number;
}

export interface EditionChoice {
  readonly edition: string;
  readonly files: readonly string[];
  readonly rows: number;
  /** How many of the file's rows have the key of one of its. */
  readonly shared: number;
}

export interface StandingOptions {
  readonly dataset: Dataset;
  /** As a person named it, with the folder of its year where that is known. */
  readonly path: string;
  readonly rows: readonly TextRow[];
  readonly published: readonly TextRow[];
  /** The reader's own choice; decided here where there is none. */
  readonly chosen?: string | null | undefined;
}

/** Where a file shares keys with an edition it can only stand in that one's place: no two rows have one key. */
export function findStanding({
  dataset,
  path,
  rows,
  published,
  chosen,
}: StandingOptions): FileStanding {
  const { key } = dataset.table;
  const source = declaredSource(dataset, path);
  const own = [...Map.groupBy(published, fileOf)].filter(([file]) => isOf(dataset, source, file));
  const keys = new Set(key.length > 0 ? rows.map((row) => joinedCells(key, row)) : []);
  const sharedWith = (others: readonly TextRow[]) =>
    others.filter((row) => keys.has(joinedCells(key, row))).length;
  const choices = choicesOf(own, sharedWith);
  const editions = source.editions ?? "replaces";
  const decided = chosen === undefined ? likelyEdition(choices, path) : chosen;
  const replaced = own
    .map(([file]) => file)
    .filter((file) => editions === "replaces" || isReplaced(source, file, decided, path));
  const staying = published.filter((row) => !replaced.includes(fileOf(row)));
  return {
    ...{ editions, choices, chosen: decided, replaced },
    kept: own.reduce((sum, [file, all]) => sum + (replaced.includes(file) ? 0 : all.length), 0),
    clashes: sharedWith(staying),
  };
}

export const fileOf = (row: TextRow): string => row["source_file"] ?? "";

function choicesOf(
  own: readonly (readonly [file: string, rows: readonly TextRow[]])[],
  sharedWith: (rows: readonly TextRow[]) => number,
): EditionChoice[] {
  const editions = Map.groupBy(own, ([file]) => parsePath(file).edition ?? "");
  return [...editions]
    .map(([edition, files]) => {
      const rows = files.flatMap(([, rows]) => rows);
      const names = files.map(([file]) => file);
      return { edition, files: names, rows: rows.length, shared: sharedWith(rows) };
    })
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));
}

/** The one it shares most keys with; else the one that its folder or name says. */
function likelyEdition(choices: readonly EditionChoice[], path: string): string | null {
  const [most] = choices.toSorted((a, b) => b.shared - a.shared);
  if (most && most.shared > 0) return most.edition;
  const [name = "", folder = ""] = path.split(/[\\/]/).reverse();
  const said = choices.findLast(({ edition }) => edition === folder || name.includes(edition));
  return said?.edition ?? null;
}

function isOf({ sources }: Dataset, { kind, folder, ...source }: Source, file: string): boolean {
  const place = parsePath(file);
  if (place.kind !== kind || place.folder !== folder) return false;
  return isNamed(source, place.name) || sources.filter((one) => one.folder === folder).length === 1;
}

/** Of a list that is handed in in parts only the part of the same name gives way. */
function isReplaced(source: Source, file: string, edition: string | null, path: string): boolean {
  const place = parsePath(file);
  const name = path.split(/[\\/]/).at(-1) ?? "";
  return (
    place.edition === edition && (!source.inParts || place.name === inFormOf(place.name, name))
  );
}
