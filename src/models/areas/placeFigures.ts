import { declared } from "../../datasets/index.ts";
import { type FigureAt, type FigureRow, figureTimes } from "../../charts/subjects/figureValues.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { isOfFigure, type TableFigure } from "../../schema/declare/figure.ts";
import type { KnownStatement } from "../../words/subject/statement.ts";
import { perPublication } from "../releases/perPublication.ts";

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
  /** Files of which a whole column is so unlike the file before that its unit may be another. */
  readonly shifted: ReadonlySet<string>;
}

/** Whether two figures may be told as a change: not where one is of a file whose unit is in doubt, and the other is not. */
export const isOfLikeFiles = (
  { shifted }: Pick<PlaceFigure, "shifted">,
  one: KnownStatement,
  other: KnownStatement,
): boolean => {
  const [here, there] = [one, other].map(({ from }) => from[0]?.source_file ?? "");
  return here === there || !(shifted.has(here!) || shifted.has(there!));
};

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
  const of = figureTimes(
    dataset,
    figure,
    rows.filter((row) => isOfFigure(figure, row)),
  );
  const all = [...of.values()].flat().map(({ time }) => time);
  return all.length === 0
    ? []
    : [
        {
          dataset,
          figure,
          of,
          rows,
          last: all.reduce((a, b) => (a > b ? a : b)),
          shifted: shiftedFiles(published, dataset),
        },
      ];
}

function shiftedFiles({ catalog }: Published, { table }: Dataset): ReadonlySet<string> {
  const findings = catalog.tables.find(({ id }) => id === table.id)?.findings ?? [];
  return new Set(findings.flatMap(({ code, file }) => (code === shiftedCode ? [file] : [])));
}

/** What a publication says of a column whose values are all so many times the last. */
const shiftedCode = "edition_shifted";
