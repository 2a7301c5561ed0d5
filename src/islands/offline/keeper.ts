import { copyOf } from "./copy.ts";
import { hasTools, mayName, namedFiles } from "./named.ts";
import { addressOf, planFor } from "./plan.ts";
import { keptAloneHeader, keptAtHeader, type CacheName } from "./shelfName.ts";
import type { Shelves } from "./shelves.ts";

export interface Keeper {
  /** Keeps a response, and with it the files that it names. */
  readonly keep: (shelf: CacheName, address: string, response: Response) => Promise<void>;
  /** Fetches and keeps what a page loaded before there was anything to keep it. */
  readonly keepSeen: (urls: readonly string[], how?: HowSeen) => Promise<void>;
  /** Notes once a day that a copy is still of use. */
  readonly noteUse: (shelf: CacheName, address: string, copy: Response) => Promise<void>;
}

export interface HowSeen {
  /** What it names and did not load is left for later, but for a page of tools, which is of no use without. */
  readonly isAlone?: boolean;
  /** A moment ago, so the browser has it at hand. */
  readonly isLoaded?: boolean;
}

/** The engine has 8 MB. */
const mostBytes = 16_000_000;

/** What no reader asked for, but may ask of a page without a network, is fetched within this size. */
export const smallBytes = 1_000_000;

export interface Surroundings {
  readonly shelves: Shelves;
  readonly fetch: (address: string, isLoaded: boolean) => Promise<Response>;
  readonly root: URL;
  readonly now: () => number;
}

export function createKeeper({ shelves, fetch, root, now }: Surroundings): Keeper {
  const underWay = new Set<string>();
  const time = () => new Date(now()).toISOString();

  async function keep(
    shelf: CacheName,
    address: string,
    response: Response,
    { most = mostBytes, isAlone = false }: { most?: number; isAlone?: boolean } = {},
  ): Promise<void> {
    const isPage = shelf === "pages" || address.endsWith("/");
    const copy = await copyOf(response, { isPage, now: time(), mostBytes: most });
    if (copy === null) return;
    const text = mayName(copy.headers.get("content-type") ?? "") ? await copy.clone().text() : "";
    const all = namedFiles(text, root);
    const isLeft = isAlone && all.length > 0 && !hasTools(text);
    if (isLeft) copy.headers.set(keptAloneHeader, "yes");
    const names = isLeft ? [] : all;
    // A script stands for all that it imports, so it comes after them; a page is worth keeping alone.
    if (isPage) await shelves.put(shelf, address, copy);
    for (const name of names) await keepMissing(name, shelf, { most: smallBytes });
    if (!isPage) await shelves.put(shelf, address, copy);
  }

  async function keepMissing(
    url: string,
    from: CacheName,
    { most = mostBytes, isAlone = false, isLoaded = false }: HowSeen & { most?: number } = {},
  ): Promise<void> {
    const plan = planFor(
      { method: "GET", url: new URL(url), isNavigation: false, isPart: false },
      root,
    );
    if (plan.kind === "pass") return;
    const address = addressOf(new URL(url));
    const known = await shelves.find(address);
    const isKnown = known && (isAlone || !known.headers.has(keptAloneHeader));
    if (isKnown || underWay.has(address)) return;
    underWay.add(address);
    try {
      const own = plan.kind === "latest" ? "pages" : plan.shelf;
      const response = await fetch(address, isLoaded);
      await keep(from === "spare" ? from : own, address, response, { most, isAlone });
    } finally {
      underWay.delete(address);
    }
  }

  return {
    keep,
    keepSeen: async (urls, how = {}) => {
      for (const url of urls) await keepMissing(url, "pages", how).catch(() => {});
    },
    noteUse: async (shelf, address, copy) => {
      if (now() - Date.parse(copy.headers.get(keptAtHeader) ?? "") < 86_400_000) return;
      const headers = new Headers(copy.headers);
      headers.set(keptAtHeader, time());
      await shelves.put(shelf, address, new Response(await copy.blob(), { headers }));
    },
  };
}
