import type { Text } from "../../words/text/language.ts";

/** What catalogues ask of a dataset beyond its table; what is left out is published as not stated. */
export interface About {
  readonly keywords?: readonly Text[];
  readonly contact?: { readonly name: Text; readonly email?: string };
  readonly objective?: Text;
  readonly frequency?: Frequency;
  /** The column that says of what time a row speaks, where that isn't the first of time that every row fills. */
  readonly timeColumn?: string;
  /** The smallest area the figures speak of, where no column of codes tells it. */
  readonly coverage?: Coverage;
}

/** Levels of areas in the words of the government's catalogue; `none` for what is bound to no place. */
export type Coverage = "none" | "country" | "province" | "amphoe" | "tambon" | "village";

/** How often the agency brings its figures up to date. */
export type Frequency = "year" | "halfYear" | "quarter" | "month" | "week" | "day" | "never";
