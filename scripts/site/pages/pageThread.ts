import type { RouteData } from "astro";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { DressedPage } from "./dressing.ts";

export interface PageThread {
  /** How many pages it has not given back yet. */
  readonly held: () => number;
  readonly render: (url: string, route: RouteData) => Promise<DressedPage>;
  readonly close: () => Promise<unknown>;
}

/** What a thread begins with: the bundle of all pages, and what the build knows of each page's styles. */
export interface PageThreadStart {
  readonly entry: string;
  readonly assets: string;
  readonly pages: Readonly<Record<string, { readonly styles: readonly unknown[] }>>;
  readonly scripts: readonly unknown[];
}

export interface PageOrder {
  readonly id: number;
  readonly url: string;
  readonly route: string;
  readonly component: string;
}

export type PageAnswer = { readonly id: number } & (DressedPage | { readonly problem: string });

/** The part of what Astro renders with that a second thread has to be told of. */
interface BuildApp {
  readonly getOptions: () => {
    readonly allPages: Readonly<Record<string, { readonly styles: readonly unknown[] }>>;
    readonly settings: { readonly scripts: readonly unknown[] };
  };
}

/** A thread with the pages' bundle, or null where Astro has not left what it needs where it is looked for. */
export function openPageThread(
  app: unknown,
  { output, assets }: { readonly output: string; readonly assets: string },
): PageThread | null {
  const entry = bundleIn(join(output, ".prerender"));
  if (entry === null || !isBuildApp(app)) return null;
  const { allPages, settings } = app.getOptions();
  const pages = Object.fromEntries(
    Object.entries(allPages).map(([key, { styles }]) => [key, { styles }]),
  );
  const workerData: PageThreadStart = { entry, assets, pages, scripts: settings.scripts };
  const worker = new Worker(join(import.meta.dirname, "pageWorker.ts"), { workerData });
  const open = new Map<number, PromiseWithResolvers<DressedPage>>();
  const fail = (error: Error) => {
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  worker.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", () => fail(new Error("the thread of pages ended early")));
  worker.on("message", (answer: PageAnswer) => {
    const page = open.get(answer.id);
    open.delete(answer.id);
    if ("problem" in answer) page?.reject(new Error(answer.problem));
    else page?.resolve(answer);
  });
  let last = 0;
  return {
    held: () => open.size,
    render: (url, { route, component }) => {
      const page = Promise.withResolvers<DressedPage>();
      const id = ++last;
      open.set(id, page);
      worker.postMessage({ id, url, route, component } satisfies PageOrder);
      return page.promise;
    },
    close: () => worker.terminate(),
  };
}

/** The address of the one module that all pages are rendered from. */
function bundleIn(folder: string): string | null {
  const names = readdirSync(folder).filter((name) => /^prerender-entry\.[\w-]+\.mjs$/.test(name));
  return names.length === 1 ? pathToFileURL(join(folder, names[0] as string)).href : null;
}

const isBuildApp = (app: unknown): app is BuildApp =>
  typeof app === "object" && app !== null && "getOptions" in app;
