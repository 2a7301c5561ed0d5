import { isShelfOf, keptBytesHeader, type CacheName, shelfName } from "./shelfName.ts";

/** The copies on this device. All are gone once the reader had them removed, and none is added then. */
export interface Shelves {
  /** From now on copies are kept. */
  readonly begin: () => Promise<void>;
  readonly find: (address: string) => Promise<Response | undefined>;
  /** Puts a copy last in the row: what was put longest ago is the first to go. */
  readonly put: (shelf: CacheName, address: string, copy: Response) => Promise<void>;
  readonly drop: (shelf: CacheName, address: string) => Promise<void>;
  readonly trim: () => Promise<void>;
  readonly throwOld: () => Promise<void>;
}

const limits: readonly {
  readonly shelf: CacheName;
  readonly count: number;
  readonly bytes: number;
}[] = [
  { shelf: "pages", count: 300, bytes: 60e6 },
  { shelf: "files", count: 300, bytes: 30e6 },
];
const all: readonly CacheName[] = ["pages", "files", "data", "spare"];

export function openShelves(caches: CacheStorage, root: string): Shelves {
  const open = (shelf: CacheName) => caches.open(shelfName(root, shelf));
  /** The shelf of the spare page is there first: without it the reader wants nothing kept. */
  const isWanted = (shelf: CacheName) =>
    shelf === "spare" ? true : caches.has(shelfName(root, "spare"));

  async function put(shelf: CacheName, address: string, copy: Response): Promise<void> {
    if (!(await isWanted(shelf))) return;
    const cache = await open(shelf);
    // A full device keeps no more; what was fetched is shown all the same.
    await cache.put(address, copy).catch(() => {});
  }

  async function trimShelf({ shelf, count, bytes }: (typeof limits)[number]): Promise<void> {
    if (!(await caches.has(shelfName(root, shelf)))) return;
    const cache = await open(shelf);
    const [requests, copies] = [await cache.keys(), await cache.matchAll()];
    const sizes = copies.map(({ headers }) => Number(headers.get(keptBytesHeader)));
    const leaving = tooMany(sizes, { count, bytes });
    await Promise.all(requests.slice(0, leaving).map((request) => cache.delete(request)));
  }

  return {
    begin: async () => void (await open("spare")),
    put,
    find: async (address) => {
      for (const shelf of all) {
        const cacheName = shelfName(root, shelf);
        const found = await caches.match(address, { cacheName, ignoreVary: true });
        if (found) return found;
      }
      return undefined;
    },
    drop: async (shelf, address) => {
      if (await isWanted(shelf)) await (await open(shelf)).delete(address);
    },
    trim: async () => void (await Promise.all(limits.map(trimShelf))),
    throwOld: async () => {
      const current = new Set(all.map((shelf) => shelfName(root, shelf)));
      const names = (await caches.keys()).filter((name) => isShelfOf(root, name));
      await Promise.all(
        names.filter((name) => !current.has(name)).map((name) => caches.delete(name)),
      );
    },
  };
}

/** How many of the first must go: sizes 5, 3, 4 within 8 bytes: 1. */
export function tooMany(
  sizes: readonly number[],
  { count, bytes }: { readonly count: number; readonly bytes: number },
): number {
  let total = sizes.reduce((sum, size) => sum + size, 0);
  let leaving = 0;
  while (leaving < sizes.length && (sizes.length - leaving > count || total > bytes))
    total -= sizes[leaving++] as number;
  return leaving;
}
