import { keptBytesHeader, type CacheName, shelfName } from "./shelfName.ts";
import { siteRoot } from "./siteRoot.ts";

/** How many pages a reader can open again, and what all copies weigh. */
export async function countCopies(): Promise<{ readonly pages: number; readonly bytes: number }> {
  const pages = await copiesOn("pages");
  const others = await Promise.all((["files", "data", "spare"] as const).map(copiesOn));
  return {
    pages: pages.filter(isHtml).length,
    bytes: [pages, ...others].flat().reduce((sum, copy) => sum + bytesOf(copy), 0),
  };
}

/** The addresses of the kept pages, the one opened last first. */
export async function keptAddresses(): Promise<string[]> {
  const name = shelfName(siteRoot, "pages");
  if (!(await caches.has(name))) return [];
  const requests = await (await caches.open(name)).keys();
  return requests.map(({ url }) => url).reverse();
}

export const copyAt = (address: string): Promise<Response | undefined> =>
  caches.match(address, { cacheName: shelfName(siteRoot, "pages") });

/** Opening a cache makes it, so one that isn't there is left alone. */
async function copiesOn(shelf: CacheName): Promise<readonly Response[]> {
  const name = shelfName(siteRoot, shelf);
  return (await caches.has(name)) ? (await caches.open(name)).matchAll() : [];
}

const bytesOf = ({ headers }: Response): number => Number(headers.get(keptBytesHeader));

const isHtml = ({ headers }: Response): boolean =>
  (headers.get("content-type") ?? "").startsWith("text/html");
