import { refuseRange } from "../../words/number/number.ts";
import type { Column } from "./column.ts";

/** What no value of a column may pass. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  /**
   * How many times the last value of the same thing a value may be: the fund's savings of the year before.
   * Beyond it, a row is refused, or warned of where its dataset declares so for `beyond_last`.
   */
  readonly atMostTimesLast?: number;
}

/** The same column of numbers whose values lie within bounds; a value beyond is refused. */
export const bounded = <T extends number>(column: Column<T>, bounds: Bounds): Column<T> => {
  const { min = -Infinity, max = Infinity, atMostTimesLast } = bounds;
  const isWithin = (value: number) => value >= min && value <= max;
  const { plain } = column;
  return {
    ...column,
    ...(atMostTimesLast !== undefined && { atMostTimesLast }),
    // The short cut knows no number below zero, so that a bound there costs nothing.
    plain:
      plain && (min > 0 || max < Infinity)
        ? (cell) => {
            const value = plain(cell);
            return isWithin(value) ? value : NaN;
          }
        : plain,
    parse: (cell, context) => {
      const reading = column.parse(cell, context);
      return !reading.ok || isWithin(reading.value) ? reading : refuseRange(bounds);
    },
  };
};
