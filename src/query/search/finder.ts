import type { PlaceLevel } from "../../words/area.ts";
import type { Segments } from "./searchKey.ts";
import { collectNames, type Names } from "./names.ts";
import {
  levelOfCode,
  type SearchArea,
  type SearchContent,
  type SearchPage,
} from "./searchIndex.ts";

/** An area or a page with the numbers of its names. */
export type Findable = FindableArea | FindablePage;

export interface FindableArea {
  readonly kind: PlaceLevel;
  readonly area: SearchArea;
  readonly names: readonly number[];
  /** The areas it lies in, the nearest first. */
  readonly parents: readonly FindableArea[];
}

export interface FindablePage {
  readonly kind: SearchPage["kind"];
  readonly page: SearchPage;
  readonly names: readonly number[];
  /** The number of the other words that lead to it. */
  readonly also: number;
  readonly parents: readonly [];
}

/** The content made ready to be searched. */
export interface Finder {
  readonly names: Names;
  readonly items: readonly Findable[];
  readonly segments: Segments;
}

export function buildFinder({ areas, pages }: SearchContent, segments: Segments): Finder {
  const { add, names } = collectNames(segments);
  const byCode = new Map<string, FindableArea>();
  for (const area of areas) {
    const parent = byCode.get(area.code.slice(0, -2));
    byCode.set(area.code, {
      kind: levelOfCode(area.code),
      area,
      names: [area.name.th, area.name.en, ...area.also].map(add),
      parents: parent ? [parent, ...parent.parents] : [],
    });
  }
  const found = pages.map((page): FindablePage => {
    const { kind, title, also } = page;
    return { kind, page, names: [title.th, title.en].map(add), also: add(also), parents: [] };
  });
  return { names, items: [...byCode.values(), ...found], segments };
}
