import type { PlaceLevel } from "../../words/place/area.ts";
import type { Text } from "../../words/text/language.ts";

/** What can be found besides areas. */
export const pageKinds = ["programme", "figure", "chart", "table", "term", "page"] as const;

export type PageKind = (typeof pageKinds)[number];

/** A page of the site as search knows it. */
export interface SearchPage {
  readonly kind: PageKind;
  readonly title: Text;
  /** Counted from the home page of the language: `charts/phase-targets/50/`. */
  readonly path: string;
  /** Other words that lead here. */
  readonly also: string;
  /** Of a figure: the provinces that it speaks of, each found beside its name. */
  readonly places?: readonly string[];
  /** Of a figure: the section of a place’s page that tells it. */
  readonly section?: string;
}

export interface SearchArea {
  readonly code: string;
  readonly name: Text;
  /** Names and codes it is or was known by besides. */
  readonly also: readonly string[];
}

/** A row of a table that can be found by its words. */
export interface SearchRow {
  /** What the table is called. */
  readonly table: Text;
  readonly title: string;
  /** Its other words. */
  readonly also: string;
  /** Counted from the home page of the language: where the row stands in its source. */
  readonly path: string;
}

/** A village of the register, by the eight digits of its tambon and its number. */
export interface SearchVillage {
  readonly code: string;
  readonly name: string;
}

/** What is fetched only when somebody looks for something: rows of tables, and villages. */
export interface SearchRows {
  readonly rows: readonly SearchRow[];
  readonly villages: readonly SearchVillage[];
}

/** Everything that can be found at once. Areas stand in the order of their codes, an area behind the one it lies in. */
export interface SearchContent {
  readonly areas: readonly SearchArea[];
  readonly pages: readonly SearchPage[];
  /** The name of the file of rows and villages. */
  readonly more: string;
}

export type FoundKind = PlaceLevel | PageKind | "row" | "village";

const levelOf: readonly PlaceLevel[] = ["province", "amphoe", "tambon"];

export const levelOfCode = (code: string): PlaceLevel => levelOf[code.length / 2 - 1]!;
