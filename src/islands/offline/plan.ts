import type { CacheName } from "./shelfName.ts";

/** How a request is answered. */
export type CachePlan =
  /** As if there were no worker. */
  | { readonly kind: "pass" }
  /** From the network, else from a copy; a page that was never seen has a page in its stead. */
  | { readonly kind: "latest"; readonly isPage: boolean }
  /** From a copy, else from the network: the name holds a hash of the content. */
  | { readonly kind: "lasting"; readonly shelf: CacheName };

export interface RequestFacts {
  readonly method: string;
  readonly url: URL;
  readonly isNavigation: boolean;
  readonly isPart: boolean;
}

/** `root` is the address of the home page, with a slash at its end. */
export function planFor({ method, url, isNavigation, isPart }: RequestFacts, root: URL): CachePlan {
  if (method !== "GET" || !url.href.startsWith(root.href)) return { kind: "pass" };
  const path = url.pathname.slice(root.pathname.length);
  if (isLeftAlone.test(path)) return { kind: "pass" };
  const isPage = /(^|\/|\.html)$/.test(path);
  if (!isPage && isNamedByContent(path))
    return { kind: "lasting", shelf: /^(data|engine)\//.test(path) ? "data" : "files" };
  if (isPart) return { kind: "pass" };
  return { kind: "latest", isPage: isPage || isNavigation };
}

/** Embeds belong to the pages of others and can't say that they are a copy; the worker is the browser's to keep. */
const isLeftAlone = /^([a-z]{2}\/)?embed(\/|\.js$)|^sw\.js$/;

const isNamedByContent = (path: string): boolean =>
  path.startsWith("_astro/") || (path.match(/[0-9a-f]{12,}/g) ?? []).some(isHash);

/** A long run of digits alone may be a code or a date. */
const isHash = (text: string): boolean => /[a-f]/.test(text) && /[0-9]/.test(text);

/** A static host answers every question after `?` with the same file, so one copy serves all. */
export const addressOf = (url: URL): string => url.origin + url.pathname;
