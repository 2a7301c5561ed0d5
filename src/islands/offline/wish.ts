import { siteRoot } from "./siteRoot.ts";

/** The one thing remembered of a reader: that nothing be kept. A browser that forgets it asks again. */
const key = `chumchon ${siteRoot} keep`;

export function isCachingDeclined(): boolean {
  try {
    return localStorage.getItem(key) === "nothing";
  } catch {
    return false;
  }
}

export function rememberWish(wish: "nothing" | "pages"): void {
  try {
    if (wish === "nothing") localStorage.setItem(key, wish);
    else localStorage.removeItem(key);
  } catch {
    // Storage is closed: the wish holds for this page.
  }
}
