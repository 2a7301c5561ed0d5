import type { Text } from "../words/language.ts";

/** What catalogues ask of a dataset beyond its table; what is left out is published as not stated. */
export interface About {
  readonly keywords?: readonly Text[];
  readonly contact?: { readonly name: Text; readonly email?: string };
  readonly objective?: Text;
  readonly frequency?: Frequency;
  /** First and last day the figures speak of, in the common era: `2020-10-01`. */
  readonly period?: { readonly from: string; readonly to: string };
}

/** How often the agency brings its figures up to date. */
export type Frequency = "year" | "halfYear" | "quarter" | "month" | "week" | "day" | "never";
