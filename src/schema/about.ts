import type { Text } from "../words/language.ts";

/** What catalogues ask of a dataset beyond its table; what is left out is published as not stated. */
export interface About {
  readonly keywords?: readonly Text[];
  readonly contact?: { readonly name: Text; readonly email?: string };
  readonly objective?: Text;
  readonly frequency?: Frequency;
  /** First and last day the figures speak of, in the common era: `2020-10-01`; or `2020` where only the year is stated. */
  readonly period?: { readonly from: string; readonly to: string };
  /** The smallest area the figures speak of, where no column of codes tells it. */
  readonly coverage?: Coverage;
}

/** Levels of areas in the words of the government's catalogue; `none` for what is bound to no place. */
export type Coverage = "none" | "country" | "province" | "amphoe" | "tambon" | "village";

/** How often the agency brings its figures up to date. */
export type Frequency = "year" | "halfYear" | "quarter" | "month" | "week" | "day" | "never";
