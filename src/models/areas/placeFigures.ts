import { declared } from "../../datasets/index.ts";
import { type FigureAt, type FigureRow, figureTimes } from "../../charts/subjects/figureValues.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { isOfFigure, type TableFigure } from "../../schema/declare/figure.ts";
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
}

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
    : [{ dataset, figure, of, rows, last: all.reduce((a, b) => (a > b ? a : b)) }];
}
