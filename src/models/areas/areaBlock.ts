import type { StatedFigure } from "../programmes/statedFigures.ts";
import type { Link } from "../site/link.ts";

/** What stands in a section of an area's page besides its facts, in one of a few forms that any subject may use. */
export type AreaBlock =
  SeriesBlock | ValuesBlock | PlacesBlock | DivisionsBlock | StatedBlock | LinksBlock;

/** A measure year by year as a line, and all measures of each year as a table. */
export interface SeriesBlock {
  readonly kind: "series";
  readonly heading: string;
  readonly caption: string;
  /** What the line is of. */
  readonly line: string;
  /** What rows are told by, then the measures. */
  readonly columns: readonly string[];
  readonly rows: readonly SeriesRow[];
  /** What stands in the place of a year's figures where there are none. */
  readonly silent: string;
}

/** One year; a year of which nothing is known has no figures. */
export interface SeriesRow {
  readonly year: string;
  /** The year as short as it gets. */
  readonly tick: string;
  readonly number: number;
  /** What is counted otherwise from this year on than before; nothing in most years. */
  readonly breaks: readonly { readonly label: string; readonly reason: string }[];
  readonly figures: {
    /** The height of the line. */
    readonly number: number;
    /** The measures as they are read, that of the line first. */
    readonly texts: readonly string[];
    readonly source: Link;
  } | null;
}

/** Values by their names, all of the same rows. */
export interface ValuesBlock {
  readonly kind: "values";
  readonly heading: string;
  readonly values: readonly { readonly label: string; readonly value: string }[];
  readonly links: readonly Link[];
}

/** Places without a page of their own, by their numbers. */
export interface PlacesBlock {
  readonly kind: "places";
  readonly places: readonly {
    /** What an address leads to. */
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly row: Link;
  }[];
}

/** What a place lies in, by several ways to divide the country. */
export interface DivisionsBlock {
  readonly kind: "divisions";
  readonly divisions: readonly {
    readonly division: string;
    readonly part: string;
    /** Who drew it. */
    readonly source: string;
    readonly row: Link;
  }[];
}

/** Figures that single documents state. */
export interface StatedBlock {
  readonly kind: "stated";
  readonly note: string;
  readonly figures: readonly StatedFigure[];
}

/** Pages that tell the rest. */
export interface LinksBlock {
  readonly kind: "links";
  readonly note: string;
  readonly links: readonly Link[];
}
