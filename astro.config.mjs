import svelte from "@astrojs/svelte";
import { defineConfig } from "astro/config";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The service worker is one plain script at the root of the site, for its scope is where it stands. */
const serviceWorker = {
  name: "service-worker",
  hooks: {
    "astro:build:done": async (/** @type {{ dir: URL }} */ { dir }) => {
      await build({
        configFile: false,
        root: fileURLToPath(new URL(".", import.meta.url)),
        base: process.env.BASE_PATH ?? "/",
        publicDir: false,
        logLevel: "error",
        build: {
          outDir: fileURLToPath(dir),
          emptyOutDir: false,
          target: "es2022",
          lib: {
            entry: fileURLToPath(new URL("src/islands/offline/worker.ts", import.meta.url)),
            formats: ["iife"],
            name: "worker",
            fileName: () => "sw.js",
          },
        },
      });
    },
  },
};

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
  integrations: [svelte(), picturesLast, serviceWorker],
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
