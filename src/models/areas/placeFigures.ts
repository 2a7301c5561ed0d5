import { declared } from "../../datasets/index.ts";
import { declaredFigure, timesOfFigure } from "../../charts/subjects/figureQuotients.ts";
import type { Say } from "../../charts/chart.ts";
import {
  type DeclaredFigure,
  divisorText,
  type FigureRow,
  type FigureTimes,
} from "../../charts/subjects/figureValues.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { KnownStatement } from "../../words/subject/statement.ts";
import { perPublication } from "../releases/perPublication.ts";

/** A declared figure with what it says of every place. */
export interface PlaceFigure extends DeclaredFigure {
  readonly of: FigureTimes;
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

/** What its last numbers are divided by and when that was counted, in words; nothing of a figure that no other table has a part in. */
export function divisorRemarks({ per, of, last }: PlaceFigure, say: Say): string[] {
  const divided = [...of.values()].flatMap((known) => {
    const at = known.at(-1);
    return at?.per && at.time === last ? [at.per.time] : [];
  });
  return per ? [divisorText(per, [...new Set(divided)].toSorted(), say)] : [];
}

/** Every figure that published tables declare and have rows for, in the order of the declarations. */
export const placeFiguresOf = perPublication((published) => indexFigures(published, declared));

/** Those that no section of an area’s page, and so no chart and no measure that is compared, tells already. */
export const untoldFigures = (published: Published): readonly PlaceFigure[] =>
  placeFiguresOf(published).filter(({ figure }) => figure.toldIn === undefined);

export function indexFigures(
  published: Published,
  datasets: readonly Dataset[],
): readonly PlaceFigure[] {
  const shown = datasets.filter(({ table }) =>
    published.catalog.tables.some(({ id }) => id === table.id),
  );
  return shown.flatMap((dataset) =>
    (dataset.figures ?? []).flatMap((figure) => {
      const placed = declaredFigure(dataset, figure, shown);
      return placed ? (indexFigure(published, placed) ?? []) : [];
    }),
  );
}

function indexFigure(published: Published, declared: DeclaredFigure): PlaceFigure | null {
  const { dataset, per } = declared;
  const rows = rowsOf(published, declared);
  const of = timesOfFigure(declared, (one) => rowsOf(published, one));
  const all = [...of.values()].flat().map(({ time }) => time);
  if (all.length === 0) return null;
  return {
    ...{ ...declared, of, rows },
    last: all.reduce((a, b) => (a > b ? a : b)),
    shifted: new Set([
      ...shiftedFiles(published, dataset),
      ...(per ? shiftedFiles(published, per.dataset) : []),
    ]),
  };
}

const rowsOf = (published: Published, { dataset }: DeclaredFigure) =>
  published.rows(dataset.table) as unknown as readonly FigureRow[];

function shiftedFiles({ catalog }: Published, { table }: Dataset): ReadonlySet<string> {
  const findings = catalog.tables.find(({ id }) => id === table.id)?.findings ?? [];
  return new Set(findings.flatMap(({ code, file }) => (code === shiftedCode ? [file] : [])));
}

/** What a publication says of a column whose values are all so many times the last. */
const shiftedCode = "edition_shifted";
