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

export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  integrations: [svelte(), serviceWorker],
  // Pictures are painted on other cores while the next pages are written.
  build: { inlineStylesheets: "never", concurrency: 4 },
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
