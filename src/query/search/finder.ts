import type { PlaceLevel } from "../../words/place/area.ts";
import type { Segments } from "./searchKey.ts";
import { collectNames, type Names } from "./names.ts";
import {
  levelOfCode,
  type SearchArea,
  type SearchContent,
  type SearchPage,
  type SearchRow,
  type SearchRows,
  type SearchVillage,
} from "./searchIndex.ts";

/** An area or a page with the numbers of its names. */
export type Findable = FindableArea | FindablePage | FindableFigure | FindableRow | FindableVillage;

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

/** A figure of one place: found only where the place is named too. */
export interface FindableFigure {
  readonly kind: "figure";
  readonly figure: SearchPage;
  readonly names: readonly number[];
  readonly also: number;
  /** The place, alone. */
  readonly parents: readonly [FindableArea];
}

export interface FindableRow {
  readonly kind: "row";
  readonly row: SearchRow;
  readonly names: readonly number[];
  readonly also: number;
  readonly parents: readonly [];
}

export interface FindableVillage {
  readonly kind: "village";
  readonly village: SearchVillage;
  readonly names: readonly number[];
  readonly parents: readonly FindableArea[];
}

/** The content made ready to be searched. */
export interface Finder {
  readonly names: Names;
  readonly items: readonly Findable[];
  readonly segments: Segments;
}

export function buildFinder(
  { areas, pages }: Pick<SearchContent, "areas" | "pages">,
  segments: Segments,
  { rows, villages }: SearchRows = { rows: [], villages: [] },
): Finder {
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
    const { title, also, section } = page;
    // Charts and a programme’s page tell of such a figure without a place more than its table does.
    const kind = section === undefined ? page.kind : "table";
    return { kind, page, names: [title.th, title.en].map(add), also: add(also), parents: [] };
  });
  const foundFigures = found.flatMap(({ page, names, also }) =>
    (page.places ?? []).flatMap((code): FindableFigure[] => {
      const place = byCode.get(code);
      return place ? [{ kind: "figure", figure: page, names, also, parents: [place] }] : [];
    }),
  );
  const foundRows = rows.map((row): FindableRow => {
    const { title, also } = row;
    return { kind: "row", row, names: [add(title)], also: add(also), parents: [] };
  });
  const foundVillages = villages.map((village): FindableVillage => {
    const tambon = byCode.get(village.code.slice(0, 6));
    return {
      ...{ kind: "village", village },
      names: [add(village.name)],
      parents: tambon ? [tambon, ...tambon.parents] : [],
    };
  });
  const items = [...byCode.values(), ...found, ...foundFigures, ...foundRows, ...foundVillages];
  return { names, items, segments };
}
