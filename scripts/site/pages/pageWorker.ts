import { parentPort, workerData } from "node:worker_threads";
import { openDressing } from "./dressing.ts";
import type { PageAnswer, PageOrder, PageThreadStart } from "./pageThread.ts";

/** Runs beside the build, on a core of its own: renders and dresses pages from the bundle that the build made of them. */
const { entry, assets, pages, scripts } = workerData as PageThreadStart;

interface Route {
  readonly route: string;
  readonly component: string;
}

/** Astro's own application of a build, as far as it is used here. */
interface App {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

const { app } = (await import(entry)) as { readonly app: App };
app.setInternals({
  pagesByKeys: new Map(Object.entries(pages)),
  entrySpecifierToBundleMap: new Map(),
});
const destination = { write: () => true };
app.setOptions({ settings: { scripts }, logger: { options: { destination } } });
const { dress } = openDressing(assets);

// One after the other: a page that waits holds no memory yet.
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (order: PageOrder) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(order)));
});

async function answerTo({ id, url, route, component }: PageOrder): Promise<PageAnswer> {
  try {
    const found = app.manifest.routes.find(
      ({ routeData }) => routeData.route === route && routeData.component === component,
    );
    if (!found) throw new Error(`no such route: ${route}`);
    const response = await app.render(new Request(url), { routeData: found.routeData });
    if (response.status !== 200) throw new Error(`page answered ${response.status}: ${url}`);
    return { id, ...dress(await response.text()) };
  } catch (error) {
    return { id, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
