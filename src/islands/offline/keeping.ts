import { homePath, workerPath } from "../../paths.ts";
import { languages } from "../../words/text/language.ts";
import { isShelfOf } from "./shelfName.ts";

/** Where the site stands: the scope of its worker, and part of the names of its caches. */
export const root = homePath(languages[0]);

/** Starts keeping, and hands over what this page loaded with nothing there to keep it. */
export async function startKeeping(
  loaded = navigator.serviceWorker.controller ? [] : loadedFiles(),
): Promise<void> {
  await navigator.serviceWorker.register(workerPath, { scope: root });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage([location.href, ...loaded]);
}

export const loadedFiles = (): string[] =>
  performance.getEntriesByType("resource").map(({ name }) => name);

/** Takes away every copy, the worker and its caches: they are all there is. */
export async function stopKeeping(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  await registration?.unregister();
  const ours = (await caches.keys()).filter((name) => isShelfOf(root, name));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

export const isKeeping = async (): Promise<boolean> =>
  (await navigator.serviceWorker.getRegistration(root)) !== undefined;

/** A reader who pays by the megabyte said so: nothing is fetched beyond what is asked for. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
