import type { Dataset } from "../../schema/declare/dataset.ts";
import { isOtherFigure, type TableFigure } from "../../schema/declare/figure.ts";
import type { Text } from "../../words/text/language.ts";
import { toBuddhistYear } from "../../words/time/buddhistYear.ts";
import { divided } from "../../words/subject/statement.ts";
import {
  type DeclaredFigure,
  type FigureAt,
  type FigureRow,
  figureTimes,
  type FigureTimes,
} from "./figureValues.ts";

/**
 * A figure with the one of another table that it is divided by, whose cautions hold for it too.
 * Null where that table is not among the datasets, for nothing can be divided then.
 */
export function declaredFigure(
  dataset: Dataset,
  figure: TableFigure,
  datasets: readonly Dataset[],
): DeclaredFigure | null {
  if (!isOtherFigure(figure.per)) return { dataset, figure };
  const [table, id] = figure.per.split("/");
  const other = datasets.find((one) => one.table.id === table);
  const divisor = other?.figures?.find((one) => one.id === id);
  if (!other || !divisor) return null;
  return {
    dataset,
    figure: { ...figure, caveats: cautionsOf(figure, divisor) },
    per: { dataset: other, figure: divisor },
  };
}

/** Each caution once: two tables of one survey have the same. */
const cautionsOf = ({ caveats = [] }: TableFigure, divisor: TableFigure): readonly Text[] => [
  ...caveats,
  ...(divisor.caveats ?? []).filter((one) => !caveats.some(({ th }) => th === one.th)),
];

/** What a figure states of places at each time, from the rows of its table and of the one that it is divided by. */
export function timesOfFigure(
  declared: DeclaredFigure,
  rowsOf: (one: DeclaredFigure) => readonly FigureRow[],
): FigureTimes {
  const { figure, per } = declared;
  const own = figureTimes(declared, rowsOf(declared));
  return per ? quotientsOf(figure, own, figureTimes(per, rowsOf(per))) : own;
}

/** What a figure states, for each of what another table states of the same place; times at which that is not known are left out. */
export const quotientsOf = (
  { perTime = "same" }: TableFigure,
  figures: FigureTimes,
  others: FigureTimes,
): FigureTimes =>
  new Map(
    [...figures]
      .map(([code, known]) => {
        const all = others.get(code) ?? [];
        return [code, known.flatMap((at) => quotient(at, divisorAt(all, at, perTime)))] as const;
      })
      .filter(([, known]) => known.length > 0),
  );

function quotient(at: FigureAt, per: FigureAt | undefined): FigureAt[] {
  if (!per) return [];
  const statement = divided(at.statement, per.statement);
  return statement.kind === "notStated" ? [] : [{ ...at, statement, per }];
}

function divisorAt(
  all: readonly FigureAt[],
  { time }: FigureAt,
  perTime: "same" | "last",
): FigureAt | undefined {
  const year = yearOf(time);
  return all.findLast((one) =>
    perTime === "same" ? yearOf(one.time) === year : yearOf(one.time) <= year,
  );
}

/** The Buddhist year of a year, of a month or a day as they are stored (2023-10), or of an edition (2567-2). */
function yearOf(time: string | number): number {
  const year = Number(String(time).slice(0, 4));
  return year < 2400 ? toBuddhistYear(year) : year;
}
