import { copyOf } from "./copy.ts";
import { mayName, namedFiles } from "./named.ts";
import { addressOf, planFor } from "./plan.ts";
import { keptAtHeader, type CacheName } from "./shelfName.ts";
import type { Shelves } from "./shelves.ts";

export interface Keeper {
  /** Keeps a response, and with it the files that it names. */
  readonly keep: (shelf: CacheName, address: string, response: Response) => Promise<void>;
  /** Fetches and keeps what a page loaded before there was anything to keep it. */
  readonly keepSeen: (urls: readonly string[]) => Promise<void>;
  /** Notes once a day that a copy is still of use. */
  readonly noteUse: (shelf: CacheName, address: string, copy: Response) => Promise<void>;
}

/** The engine has 8 MB. */
const mostBytes = 16_000_000;

/** What no reader asked for, but may ask of a page without a network, is fetched within this size. */
export const smallBytes = 1_000_000;

export interface Surroundings {
  readonly shelves: Shelves;
  readonly fetch: (address: string) => Promise<Response>;
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
    most = mostBytes,
  ): Promise<void> {
    const isPage = shelf === "pages" || address.endsWith("/");
    const copy = await copyOf(response, { isPage, now: time(), mostBytes: most });
    if (copy === null) return;
    const text = mayName(copy.headers.get("content-type") ?? "") ? await copy.clone().text() : "";
    // A script stands for all that it imports, so it comes after them; a page is worth keeping alone.
    if (isPage) await shelves.put(shelf, address, copy);
    for (const name of namedFiles(text, root)) await keepMissing(name, shelf, smallBytes);
    if (!isPage) await shelves.put(shelf, address, copy);
  }

  async function keepMissing(url: string, from: CacheName, most = mostBytes): Promise<void> {
    const plan = planFor(
      { method: "GET", url: new URL(url), isNavigation: false, isPart: false },
      root,
    );
    if (plan.kind === "pass") return;
    const address = addressOf(new URL(url));
    if (underWay.has(address) || (await shelves.find(address))) return;
    underWay.add(address);
    try {
      const own = plan.kind === "latest" ? "pages" : plan.shelf;
      await keep(from === "spare" ? from : own, address, await fetch(address), most);
    } finally {
      underWay.delete(address);
    }
  }

  return {
    keep,
    keepSeen: async (urls) => {
      for (const url of urls) await keepMissing(url, "pages").catch(() => {});
    },
    noteUse: async (shelf, address, copy) => {
      if (now() - Date.parse(copy.headers.get(keptAtHeader) ?? "") < 86_400_000) return;
      const headers = new Headers(copy.headers);
      headers.set(keptAtHeader, time());
      await shelves.put(shelf, address, new Response(await copy.blob(), { headers }));
    },
  };
}
