import type { SeenPage } from "./seenPage.ts";
import { isShelfOf } from "./shelfName.ts";
import { siteRoot } from "./siteRoot.ts";

/** Starts keeping, and tells the worker of this page: all that it is of is kept where the reader asks for that. Waits a while until it is. */
export async function startKeeping(isAsked = false): Promise<void> {
  const isFirst = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register(`${siteRoot}sw.js`, { scope: siteRoot });
  const { active } = await navigator.serviceWorker.ready;
  const seen: SeenPage = {
    page: location.href,
    loaded: isFirst || isAsked ? loadedFiles() : [],
    isAlone: isFirst && !isAsked,
  };
  const isKept = new Promise((done) => {
    navigator.serviceWorker.addEventListener("message", done, { once: true });
    setTimeout(done, 3_000);
  });
  active?.postMessage(seen);
  await isKept;
}

const loadedFiles = (): string[] =>
  performance.getEntriesByType("resource").map(({ name }) => name);

/** Takes away every copy, the worker and its caches: they are all there is. */
export async function stopKeeping(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(siteRoot);
  await registration?.unregister();
  const ours = (await caches.keys()).filter((name) => isShelfOf(siteRoot, name));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

export const isKeeping = async (): Promise<boolean> =>
  (await navigator.serviceWorker.getRegistration(siteRoot)) !== undefined;

/** A reader who pays by the megabyte said so: nothing is fetched beyond what is asked for. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
