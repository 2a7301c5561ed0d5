import { fieldsByName, type NamedField } from "../../schema/declare/field.ts";
import type { SeriesBreaks } from "../../schema/declare/breaks.ts";
import type { Table } from "../../schema/declare/table.ts";
import type { Text } from "../../words/text/language.ts";
import type { Cell } from "../query.ts";
import type { CellsAtHand } from "./cellsAtHand.ts";
import { isTimeStep } from "../../schema/declare/kinds.ts";
import { timeColumns } from "./opening.ts";

/** A field as a page needs it to ask. */
export interface AskableColumn extends NamedField {
  /** What the column holds, in order, where that is little enough to choose from. */
  readonly values?: readonly Exclude<Cell, null>[];
}

/** A file that answers can be read from. */
export interface AskableFile {
  readonly path: string;
  readonly bytes: number;
}

/** Sums of a table that were made beforehand: a file of its own, by some of the table's columns. */
export interface AskableCube extends AskableFile {
  readonly rows: number;
  readonly by: readonly string[];
  /** The columns whose sums it holds, with how many rows state each. */
  readonly measures: readonly string[];
  /** What the file holds, where it comes with the table's description. */
  readonly cells?: CellsAtHand;
}

/** How parts and wholes that ought to foot compare in a measure. */
export interface AskableFooting {
  readonly title: Text;
  readonly measure: string;
  readonly compared: number;
  readonly differing: number;
  readonly incomplete: number;
}

/** A published table as a page asks it: plain JSON, fetched when a reader chooses the table. */
export interface Askable {
  readonly id: string;
  readonly title: Text;
  readonly rows: number;
  readonly key: readonly string[];
  readonly columns: readonly AskableColumn[];
  /** Fields that tell wholes from parts, with the value shown first. */
  readonly nested: Readonly<Record<string, string>>;
  /** Which column says whether a count is withheld, and of which. */
  readonly withheld: { readonly measure: string; readonly state: string } | null;
  readonly parquet: AskableFile;
  /** Where the row groups of a long file lie. */
  readonly groups: AskableFile | null;
  readonly cubes: readonly AskableCube[];
  readonly footings: readonly AskableFooting[];
  /** Where its measures stop being comparable. */
  readonly breaks?: SeriesBreaks;
  /** Cautions to be read beside its numbers, such as which places a year lacks. */
  readonly caveats?: readonly Text[];
  readonly sources: readonly AskableSource[];
  /** The release that this table is byte for byte that of. */
  readonly release: string | null;
}

export interface AskableSource {
  readonly file: string;
  readonly publisher: string;
  readonly title: string;
  readonly licence: string | null;
  readonly retrieved: string;
  /** The evidence pages that there are; absent where there are all. */
  readonly excerpt?: readonly number[];
}

/** The columns that the table's files hold. */
export const storedAskableColumns = ({ columns }: Askable): readonly AskableColumn[] =>
  columns.filter(({ grouping }) => !grouping);

/** The table as its files hold it. */
export const storedTableOf = (askable: Askable): Table =>
  askableTableOf({ ...askable, columns: storedAskableColumns(askable) });

/** The table that queries are about. */
export const askableTableOf = ({ id, title, key, columns }: Askable): Table => ({
  id,
  title,
  description: title,
  key,
  columns: fieldsByName(columns) as Table["columns"],
});

export const columnNamed = ({ columns }: Askable, name: string): AskableColumn | undefined =>
  columns.find((column) => column.name === name);

/** The first column that tells the time of a row, where there is a choice of times. */
export const timeColumn = (askable: Askable): AskableColumn | undefined => timeColumns(askable)[0];

export const isTime = (column: AskableColumn | undefined): boolean =>
  column !== undefined && isTimeStep(column);
