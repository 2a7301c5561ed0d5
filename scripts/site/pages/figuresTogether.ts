import type { AstroPrerenderer } from "astro";

/**
 * The page, the frame and the oEmbed answer of a figure are written one after another, in both
 * languages, so that it is made and drawn once and then forgotten: all figures at once would take
 * hundreds of megabytes. Other pages come later, when the names of its previews are known.
 */
export const figuresTogether = (own: AstroPrerenderer): AstroPrerenderer => ({
  ...own,
  getStaticPaths: async () => {
    const byFigure = Map.groupBy(await own.getStaticPaths(), ({ pathname }) => figureOf(pathname));
    const others = byFigure.get(null) ?? [];
    byFigure.delete(null);
    return [...byFigure.values(), others].flat();
  },
});

/** `/en/embed/phase-targets/50/` → `phase-targets/50`. */
const figureOf = (pathname: string): string | null =>
  /^\/(?:en\/)?(?:charts|embed|oembed)\/([^/]+\/[^/]+)\//.exec(pathname)?.[1] ?? null;
