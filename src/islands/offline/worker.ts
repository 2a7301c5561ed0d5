import { homePath, offlinePath } from "../../paths.ts";
import { languages } from "../../words/text/language.ts";
import { createAnswers, type Question } from "./answers.ts";
import { createKeeper } from "./keeper.ts";
import { addressOf, planFor } from "./plan.ts";
import { isSeenPage } from "./seenPage.ts";
import { openShelves } from "./shelves.ts";
import type { FetchEvent, MessageEvent, WorkerScope } from "./workerScope.ts";

/** The service worker, which a build puts at the root of the site as one script: `sw.js`. */
const world = globalThis as unknown as WorkerScope;
const root = new URL(world.registration.scope);
const shelves = openShelves(world.caches, root.pathname);
const keeper = createKeeper({
  shelves,
  root,
  fetch: (address, isLoaded) => fetch(address, isLoaded ? { cache: "force-cache" } : {}),
  now: () => Date.now(),
});
const spares = languages.map((language) => ({
  home: inRoot(homePath(language)),
  address: inRoot(offlinePath(language)),
}));
const answers = createAnswers({
  shelves,
  keeper,
  sparesFor: (page) => [spareFor(page), ...spares.map(({ address }) => address)],
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds, null)),
});

world.addEventListener("install", (event) => event.waitUntil(settle()));
world.addEventListener("activate", (event) => event.waitUntil(takeOver()));
world.addEventListener("message", (event) => event.waitUntil(keepSeen(event)));
world.addEventListener("fetch", answer);

/** A new worker takes the place of the old at once: a page is never served by one it does not know. */
async function settle(): Promise<void> {
  for (const { address } of spares) if (await shelves.find(address)) await keepSpare(address);
  await world.skipWaiting();
}

const keepSpare = async (address: string): Promise<void> =>
  keeper.keep("spare", address, await fetch(address));

/** In the language of a page; the home of the first language is the root of all. */
const spareFor = (page: string): string =>
  spares.findLast(({ home }) => page.startsWith(home))!.address;

async function takeOver(): Promise<void> {
  await shelves.throwOld();
  await world.registration.navigationPreload?.enable();
  await world.clients.claim();
}

/**
 * Each page tells its address, for the spare page of its language. One that was there before the worker tells
 * what it is made of too. The first page of all has only that kept, which the browser has at hand: a reader
 * who opens one page pays for one.
 */
async function keepSeen({ data, source }: MessageEvent): Promise<void> {
  if (!isSeenPage(data)) return;
  await shelves.begin();
  const { page, loaded, isAlone } = data;
  const spare = spareFor(page);
  if (!isAlone && !(await shelves.find(spare))) await keepSpare(spare).catch(() => {});
  await keeper.keepSeen([page, ...loaded], { isAlone, isLoaded: loaded.length > 0 });
  source?.postMessage("kept");
}

function answer(event: FetchEvent): void {
  const { request } = event;
  const { method, headers, mode } = request;
  const range = headers.get("range");
  const url = new URL(request.url);
  const plan = planFor(
    { method, url, isNavigation: mode === "navigate", isPart: range !== null },
    root,
  );
  if (plan.kind === "pass") return;
  const question: Question = {
    address: addressOf(url),
    isPage: plan.kind === "latest" && plan.isPage,
    range,
    ask: async () => (await event.preloadResponse) ?? fetch(request),
    later: (work) => event.waitUntil(work),
  };
  event.respondWith(
    plan.kind === "latest" ? answers.latest(question) : answers.lasting(plan.shelf, question),
  );
}

function inRoot(path: string): string {
  return new URL(path, root).href;
}
