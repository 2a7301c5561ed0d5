import type { AstroPrerenderer } from "astro";
import { availableParallelism } from "node:os";
import { openPageThread, type PageThread } from "./pageThread.ts";

interface Place {
  /** What Astro renders with, once it is set up. */
  readonly app: () => unknown;
  readonly output: string;
  readonly assets: string;
  /** Is told the stylesheets of each page that the other core dressed. */
  readonly note: (sheets: readonly string[]) => void;
  readonly cores?: number;
}

/** So many pages wait for the other core, so that it has the next one when it is done with one. */
const waiting = 4;

/**
 * Pages of areas are half of a site, and none needs what another drew: a second core takes them, as many as it can,
 * between the pages that are rendered here. Which core renders a page makes no difference to its bytes.
 */
export function withAnotherCore(own: AstroPrerenderer, place: Place): AstroPrerenderer {
  let thread: PageThread | null = null;
  return {
    ...own,
    setup: async () => {
      await own.setup?.();
      if ((place.cores ?? availableParallelism()) > 1) thread = openPageThread(place.app(), place);
    },
    getStaticPaths: async () =>
      interspersed(await own.getStaticPaths(), ({ pathname }) => isLent(pathname)),
    render: async (request, options) => {
      const { pathname } = new URL(request.url);
      if (!thread || !isLent(pathname) || thread.held() >= waiting)
        return own.render(request, options);
      const { html, sheets } = await thread.render(request.url, options.routeData);
      place.note(sheets);
      return new Response(html, { headers: { "content-type": "text/html" } });
    },
    teardown: async () => {
      await thread?.close();
      await own.teardown?.();
    },
  };
}

/** An amphoe or a tambon; a province's page shows previews of figures, which are drawn here. */
const isLent = (pathname: string): boolean => /\/areas\/\d{4,}\/?$/.test(pathname);

/** The same things with those that are lent as evenly among the others as they can be, each kind in its order. */
export function interspersed<T>(things: readonly T[], isLent: (thing: T) => boolean): T[] {
  const { lent = [], kept = [] } = Object.groupBy(things, (thing) =>
    isLent(thing) ? "lent" : "kept",
  );
  const spaced = (some: readonly T[]) =>
    some.map((thing, index) => ({ thing, at: (index + 1) / some.length }));
  return [...spaced(lent), ...spaced(kept)]
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}
