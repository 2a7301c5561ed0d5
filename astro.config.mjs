import svelte from "@astrojs/svelte";
import { defineConfig } from "astro/config";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { figuresBeside } from "./scripts/site/figuresBeside.ts";
import { chunks } from "./scripts/site/chunks.ts";
import { missingPages } from "./scripts/site/missingPages.ts";
import { prerendering } from "./scripts/site/pages/prerendering.ts";
import { notedPackages, notices } from "./scripts/site/notices.ts";
import { unserved } from "./scripts/site/unserved.ts";

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
        plugins: [notedPackages()],
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

export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  // A build copies a publication that is not in its place yet.
  publicDir: process.env.PUBLIC_FOLDER ?? "public",
  integrations: [
    ...[svelte(), figuresBeside(), prerendering(), missingPages(), serviceWorker],
    ...[notices(), unserved()],
  ],
  build: { inlineStylesheets: "never", concurrency: 8 },
  // The policy of pages allows scripts that are files, however short they are.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [chunks()] },
  devToolbar: { enabled: false },
});
