import svelte from "@astrojs/svelte";
import { defineConfig } from "astro/config";

/**
 * Pictures are painted on other cores while pages are written, so their files are asked for last.
 * @type {import("astro").AstroIntegration}
 */
const picturesLast = {
  name: "pictures-last",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) =>
      setPrerenderer((own) => ({
        ...own,
        getStaticPaths: async () => {
          const paths = Map.groupBy(await own.getStaticPaths(), isPicture);
          return [...(paths.get(false) ?? []), ...(paths.get(true) ?? [])];
        },
      })),
  },
};

/** @param {import("astro").PathWithRoute} path */
const isPicture = ({ pathname }) => /^\/pictures\/.*\.png$/.test(pathname);

export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  integrations: [svelte(), picturesLast],
  build: { inlineStylesheets: "never", concurrency: 4 },
  // A page's policy knows scripts as files, however short they are.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  security: {
    csp: {
      algorithm: "SHA-256",
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
