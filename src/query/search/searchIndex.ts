import type { PlaceLevel } from "../../words/area.ts";
import type { Text } from "../../words/language.ts";

/** What can be found besides areas. */
export const pageKinds = ["programme", "chart", "table", "term", "page"] as const;

export type PageKind = (typeof pageKinds)[number];

/** A page of the site as search knows it. */
export interface SearchPage {
  readonly kind: PageKind;
  readonly title: Text;
  /** Counted from the home page of the language: `charts/phase-targets/50/`. */
  readonly path: string;
  /** Other words that lead here. */
  readonly also: string;
}

export interface SearchArea {
  readonly code: string;
  readonly name: Text;
  /** Names and codes it is or was known by besides. */
  readonly also: readonly string[];
}

/** Everything that can be found. Areas stand in the order of their codes, an area behind the one it lies in. */
export interface SearchContent {
  readonly areas: readonly SearchArea[];
  readonly pages: readonly SearchPage[];
}

export type FoundKind = PlaceLevel | PageKind;

const levelOf: readonly PlaceLevel[] = ["province", "amphoe", "tambon"];

export const levelOfCode = (code: string): PlaceLevel => levelOf[code.length / 2 - 1]!;
