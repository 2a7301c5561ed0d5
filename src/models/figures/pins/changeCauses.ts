import { declared } from "../../../datasets/index.ts";
import type { AppliedFix, Published, Released } from "../../../schema/catalogues/catalog.ts";
import { writtenValue } from "../../../schema/declare/field.ts";
import { firstStanding, type IndexedRelease } from "../../../schema/releases/release.ts";
import type { Table } from "../../../schema/declare/table.ts";
import type { SourceRow } from "../../../words/subject/statement.ts";
import type { CellChange } from "./figureChanges.ts";

/** Why a figure is not what it was, as far as the files tell. */
export type ChangeCause =
  /** A declared correction of a row that it is made of. */
  | { readonly kind: "correction"; readonly table: string; readonly fix: AppliedFix }
  /** A file that its rows are read from has other bytes than at the release. */
  | { readonly kind: "file"; readonly file: string }
  /** Its rows are read from another file. */
  | { readonly kind: "otherFile"; readonly was: readonly string[]; readonly now: readonly string[] }
  /** Corrections of a table are declared otherwise than at the release. */
  | { readonly kind: "corrections"; readonly file: string }
  /** The files are what they were, so it is how they are read or counted. */
  | { readonly kind: "method" };

export interface FigureChange {
  readonly now: Published;
  readonly then: Released;
  readonly release: IndexedRelease;
  /** The tables that the figure is drawn from. */
  readonly tables: readonly string[];
}

/** Corrections first: they say why in words. Files follow where corrections don't explain it alone. */
export function changeCausesOf(
  change: FigureChange,
  cell: Pick<CellChange, "was" | "now">,
): ChangeCause[] {
  const corrections = change.tables.flatMap((table) => correctionsOf(change, table, cell));
  const explained = corrections.length > 0 && corrections.every(({ isAll }) => isAll);
  const causes = [
    ...corrections.map(({ cause }) => cause),
    ...(explained ? [] : filesOf(change, cell)),
  ];
  if (causes.length > 0) return causes;
  const declared = otherCorrections(change);
  return declared.length > 0 ? declared : [{ kind: "method" }];
}

/** Corrections of rows of the cell that changed their value; `isAll` where the file still says what it said. */
function correctionsOf(
  { now, then }: FigureChange,
  id: string,
  cell: Pick<CellChange, "was" | "now">,
): { readonly cause: ChangeCause; readonly isAll: boolean }[] {
  const table = tableOf(id);
  const { fixes = [] } = now.catalog.tables.find((one) => one.id === id) ?? {};
  if (!table) return [];
  const rows = new Set((cell.now?.from ?? []).map(placeOf));
  return fixes
    .filter((fix) => rows.has(placeOf(fix)))
    .flatMap((fix) => {
      const [was, is] = [valueOf(then, table, fix), valueOf(now, table, fix)];
      return was === is
        ? []
        : [{ cause: { kind: "correction", table: id, fix }, isAll: was === fix.expected }];
    });
}

/** What a row says in the column of a correction; null where there is no such row. */
function valueOf(published: Published, table: Table, { key, column }: AppliedFix): string | null {
  const write = (row: Readonly<Record<string, unknown>>, name: string) => writtenValue(row[name]);
  const rows = published.rows(table) as readonly Readonly<Record<string, unknown>>[];
  const row = rows.find((row) => table.key.map((name) => write(row, name)).join("|") === key);
  return row ? write(row, column) : null;
}

function filesOf(
  { now, release }: FigureChange,
  { was, now: is }: Pick<CellChange, "was" | "now">,
) {
  const hashThen = new Map(release.inputs.map(({ file, sha256 }) => [file, sha256]));
  const hashNow = new Map(now.catalog.sources.map(({ file, sha256 }) => [file, sha256]));
  const [before, after] = [filesIn(was?.from), filesIn(is?.from)];
  const changed = [...new Set([...before, ...after])].filter(
    (file) => hashThen.has(file) && hashNow.has(file) && hashThen.get(file) !== hashNow.get(file),
  );
  const gone = before.filter((file) => !hashNow.has(file));
  const fresh = after.filter((file) => !hashThen.has(file));
  const other: ChangeCause[] =
    gone.length + fresh.length > 0 ? [{ kind: "otherFile", was: gone, now: fresh }] : [];
  return [...changed.map((file): ChangeCause => ({ kind: "file", file })), ...other];
}

/** As of the newest release: what is not released has no list of its corrections. */
function otherCorrections({ now, release, tables }: FigureChange): ChangeCause[] {
  const hashOf = ({ inputs }: IndexedRelease, file: string) =>
    inputs.find((input) => input.file === file)?.sha256;
  return tables
    .map((table) => `fixes/${table}.csv`)
    .filter(
      (file) => hashOf(release, file) !== hashOf(firstStanding(now.releases) ?? release, file),
    )
    .map((file) => ({ kind: "corrections", file }));
}

const filesIn = (from: readonly SourceRow[] = []): string[] => [
  ...new Set(from.map(({ source_file }) => source_file)),
];

const placeOf = ({ source_file, source_row }: SourceRow): string => `${source_file}#${source_row}`;

const tableOf = (id: string): Table | undefined =>
  declared.find(({ table }) => table.id === id)?.table;
