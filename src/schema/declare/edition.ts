import type { Catalog, Published } from "../catalogues/catalog.ts";
import { lastRetrieved } from "./origin.ts";
import { firstStanding, type IndexedRelease } from "../releases/release.ts";

/** Which data a build shows: the day of its newest source, and how it stands to the newest release. */
export interface Edition {
  readonly retrieved: string;
  /** Null before the first release. */
  readonly release: {
    readonly id: string;
    readonly version: string;
    /** Whether every table is byte for byte that of the release. */
    readonly isShown: boolean;
  } | null;
}

export function editionOf({ catalog, releases }: Pick<Published, "catalog" | "releases">): Edition {
  const newest = firstStanding(releases);
  return {
    retrieved: lastRetrieved(catalog.sources),
    release: newest
      ? { id: newest.id, version: newest.version, isShown: isSame(catalog, newest) }
      : null,
  };
}

function isSame({ tables }: Pick<Catalog, "tables">, release: IndexedRelease): boolean {
  const released = new Map(release.tables.map(({ id, files }) => [id, files.csv?.sha256]));
  return (
    released.size === tables.length &&
    tables.every(({ id, files }) => released.get(id) === files.csv.sha256)
  );
}
