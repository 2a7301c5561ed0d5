import type { Additivity } from "./additivity.ts";

/** The sums of a table's rows over areas, up to the country; made from the rows, whatever totals a file states. */
export interface RollUp {
  /** The measures that are added, each over what it may be. */
  readonly measures: Readonly<Record<string, Exclude<Additivity, "not additive">>>;
  /** The columns of areas, from the narrowest that a sum is made of: each lies in a single one of the next. */
  readonly areas: readonly string[];
  /** The columns that no sum runs over, such as the year. */
  readonly within: readonly string[];
}

/** The columns that the sums of each level are told apart by, the country last. */
export const rollUpLevels = ({ areas, within }: RollUp): readonly (readonly string[])[] => [
  ...areas.map((area) => [area, ...within]),
  within,
];
