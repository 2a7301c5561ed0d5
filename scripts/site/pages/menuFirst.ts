import type { AstroPrerenderer } from "astro";

/** The home page and those that the menu names are written first: a site can be looked at while it is built. */
export const menuFirst = (own: AstroPrerenderer): AstroPrerenderer => ({
  ...own,
  getStaticPaths: async () => {
    const pages = await own.getStaticPaths();
    const isFirst = ({ pathname }: (typeof pages)[number]) => menu.test(pathname);
    return [...pages.filter(isFirst), ...pages.filter((page) => !isFirst(page))];
  },
});

const menu = /^\/(?:en\/)?(?:(?:areas|programmes|charts|data|explore)\/)?$/;
