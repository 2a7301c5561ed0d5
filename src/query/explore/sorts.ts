import { type Askable, isTime } from "./askable.ts";

interface Shape {
  readonly by: readonly string[];
  readonly measure: string;
  readonly per?: string;
  readonly change?: readonly [string, string];
}

/** What a comparison's result is called among the columns of an answer. */
export const comparedName = "result";

/** The orders that an answer can have: those of groups by what they show, those of rows by any column. */
export function sortsOf(askable: Askable, { by, measure, per, change }: Shape): readonly string[] {
  const compared = per || change ? [`-${comparedName}`, comparedName] : [];
  if (by.length > 0) return [...compared, `-${measure}`, measure, ...by];
  return askable.columns
    .filter(
      (column) =>
        column.additivity !== undefined || isTime(column) || askable.key.includes(column.name),
    )
    .flatMap(({ name }) => [`-${name}`, name]);
}

/** Groups of times run in time, others from the largest; rows stand as in their table. */
export function usualSort(askable: Askable, { by, measure }: Shape): string {
  const [first] = by;
  if (first === undefined) return "";
  const column = askable.columns.find(({ name }) => name === first);
  return column && isTime(column) ? first : `-${measure}`;
}
