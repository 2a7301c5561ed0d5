import type { Fields } from "../schema/declare/field.ts";
import type { Provenance, Row, Table } from "../schema/declare/table.ts";
import type { Baht } from "../words/number/baht.ts";

/** The columns of a table that a question may name, those of provenance included. */
export type Name<C extends Fields> = keyof (C & Provenance) & string;
export type ValueOf<C extends Fields, K extends Name<C>> = Row<Table<string, C>>[K];

/**
 * What each named column must be: a value, `null`, one of several, within both ends, `{ not: null }`,
 * `{ within }`: codes joined by semicolons, one of which begins with one of these, as `5001` lies within `50`,
 * or `{ newest }`: the largest, such as the last year, that any row of the table has, or any that is `found` by the rest.
 */
export type Where<C extends Fields> = { readonly [K in Name<C>]?: Test<ValueOf<C, K>> };

/** What is measured of each group, under the name it has in the answer. */
export type Measures<C extends Fields> = Readonly<
  Record<
    string,
    | { readonly sum: AddableName<C> }
    | { readonly count: "rows" | { readonly of: Name<C> } }
    | { readonly min: Name<C> }
    | { readonly max: Name<C> }
  >
>;

export type SelectedRow<C extends Fields, Selected extends readonly Name<C>[]> = {
  readonly [K in Selected[number]]: ValueOf<C, K>;
};

export type GroupRow<C extends Fields, By extends readonly Name<C>[], M> = SelectedRow<C, By> & {
  readonly [K in keyof M]: Measured<C, By, M[K]>;
};

type Test<V> =
  | V
  | { readonly in: readonly NonNullable<V>[] }
  | { readonly from: NonNullable<V>; readonly to?: NonNullable<V> }
  | { readonly to: NonNullable<V>; readonly from?: undefined }
  | { readonly not: null }
  | { readonly newest: "table" | "found" }
  | (V extends string ? { readonly within: readonly string[] } : never);

type AddableName<C extends Fields> = {
  [K in keyof C & string]: IsAddable<NonNullable<ValueOf<C, K>>> extends true ? K : never;
}[keyof C & string];

/** Plain numbers and baht add up; text, codes, years and other branded numbers do not. */
type IsAddable<V> = number extends V ? true : V extends Baht ? true : false;

type Measured<C extends Fields, By, M> = M extends { readonly sum: infer K extends Name<C> }
  ? OfGroup<By, ValueOf<C, K>>
  : M extends { readonly min: infer K extends Name<C> }
    ? OfGroup<By, ValueOf<C, K>>
    : M extends { readonly max: infer K extends Name<C> }
      ? OfGroup<By, ValueOf<C, K>>
      : number;

/** A group has at least one row; a whole table, asked without groups, may have none. */
type OfGroup<By, V> = readonly [] extends By ? V | null : V;
