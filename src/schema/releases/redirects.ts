import { readCells } from "../csv/records.ts";

/** A page that moved; both addresses are counted from the site's root, `/charts/old/` → `/charts/new/`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Reads `from,to` a line. A file can't lead on to another, so only addresses of pages are taken. */
export function readRedirects(csv: string): Redirect[] {
  const [header, ...records] = readCells(csv.trim());
  if (header?.join() !== "from,to") throw new Error(`redirects not headed from,to: ${header}`);
  const redirects = records.map(([from = "", to = ""]) => ({ from, to }));
  const sources = new Set<string>();
  for (const { from, to } of redirects) {
    for (const address of [from, to])
      if (!/^\/(?:[^/?#\s]+\/)*$/.test(address))
        throw new Error(`redirect is no address of a page: ${address}`);
    if (sources.has(from)) throw new Error(`redirected twice: ${from}`);
    sources.add(from);
  }
  for (const { to } of redirects)
    if (sources.has(to)) throw new Error(`redirect leads to another redirect: ${to}`);
  return redirects;
}
