import { kindOf } from "../../schema/declare/kinds.ts";
import { declared } from "../../datasets/index.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { isOfFigure, type TableFigure } from "../../schema/declare/figure.ts";
import { type Baht, sumBaht } from "../../words/number/baht.ts";
import {
  countOf,
  divided,
  type KnownStatement,
  notStated,
  type SourceRow,
  stated,
  type Statement,
  summed,
} from "../../words/subject/statement.ts";
import { perPublication } from "../releases/perPublication.ts";

/** What a figure says of a place at one time. */
export interface FigureAt {
  /** As the column of time has it; of a figure without one, the edition of its file. */
  readonly time: string | number;
  readonly statement: KnownStatement;
  /** What it is counted or added up from. */
  readonly rows: readonly FigureRow[];
}

/** A declared figure with what it says of every place. */
export interface PlaceFigure {
  readonly dataset: Dataset;
  readonly figure: TableFigure;
  /** By the code of the place, the earliest time first; times without a figure are left out. */
  readonly of: ReadonlyMap<string, readonly FigureAt[]>;
  /** The last time that it speaks of anywhere. */
  readonly last: string | number;
  /** All rows of its table. */
  readonly rows: readonly FigureRow[];
}

export type FigureRow = SourceRow & Readonly<Record<string, string | number | null>>;

/** Every figure that published tables declare and have rows for, in the order of the declarations. */
export const placeFiguresOf = perPublication((published) => indexFigures(published, declared));

/** Those that no section of an area’s page, and so no chart and no measure that is compared, tells already. */
export const untoldFigures = (published: Published): readonly PlaceFigure[] =>
  placeFiguresOf(published).filter(({ figure }) => figure.toldIn === undefined);

export const indexFigures = (
  published: Published,
  datasets: readonly Dataset[],
): readonly PlaceFigure[] =>
  datasets
    .filter(({ table }) => published.catalog.tables.some(({ id }) => id === table.id))
    .flatMap((dataset) =>
      (dataset.figures ?? []).flatMap((figure) => indexFigure(published, dataset, figure)),
    );

function indexFigure(published: Published, dataset: Dataset, figure: TableFigure): PlaceFigure[] {
  const rows = published.rows(dataset.table) as unknown as readonly FigureRow[];
  const own = rows.filter((row) => isOfFigure(figure, row));
  const byPlace = new Map<string, FigureRow[]>();
  for (const row of own)
    for (const code of placesOf(figure, row)) {
      const known = byPlace.get(code);
      if (known) known.push(row);
      else byPlace.set(code, [row]);
    }
  const of = new Map([...byPlace].map(([code, rows]) => [code, timesOf(dataset, figure, rows)]));
  const all = [...of.values()].flat().map(({ time }) => time);
  return all.length === 0
    ? []
    : [{ dataset, figure, of, rows, last: all.reduce((a, b) => (a > b ? a : b)) }];
}

/** The place of a row, and where places within are added up, those that it lies in. */
function placesOf({ area, sums }: TableFigure, row: FigureRow): string[] {
  const code = row[area];
  if (typeof code !== "string") return [];
  if (sums !== "places") return [code];
  return [2, 4, 6, 8].filter((length) => length <= code.length).map((end) => code.slice(0, end));
}

const timesOf = (dataset: Dataset, figure: TableFigure, rows: readonly FigureRow[]): FigureAt[] =>
  [...Map.groupBy(rows, (row) => timeOf(figure, row))]
    .flatMap(([time, rows]) => {
      const statement = statementOf(dataset, figure, rows);
      return statement.kind === "notStated" ? [] : [{ time, statement, rows }];
    })
    .toSorted((a, b) => (a.time < b.time ? -1 : 1));

/** A file's folder tells its edition: `raw/village-counts/2565/villages.csv`. */
const timeOf = ({ time }: TableFigure, row: FigureRow): string | number =>
  (time === undefined ? row.source_file.split("/").at(-2) : row[time]) ?? "";

function statementOf(
  { table }: Dataset,
  { measure, per }: TableFigure,
  rows: readonly FigureRow[],
): Statement {
  if (measure === undefined) return countOf(rows);
  const total = totalOf(table, measure, rows);
  return per === undefined ? total : divided(total, totalOf(table, per, rows));
}

/** What rows have in a column, added up; nothing where one of them has nothing. */
export function totalOf(
  { columns }: Dataset["table"],
  name: string,
  rows: readonly FigureRow[],
): Statement {
  const parts = rows.map((row) => {
    const value = row[name];
    return typeof value === "number" ? stated(value, row) : notStated;
  });
  const column = (columns as Dataset["table"]["columns"])[name];
  const isMoney = column !== undefined && kindOf(column).form === "money";
  return isMoney ? summed(parts, (values) => sumBaht(values as readonly Baht[])) : summed(parts);
}
