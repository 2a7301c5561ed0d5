import { readdirSync, renameSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Puts the page of each language for what is missing where hosts look for one: `en/404.html`. Of itself Astro writes such a
 * file at the root alone, and `en/404/index.html` for the rest.
 */
export const missingPages = (): AstroIntegration => ({
  name: "missing-pages",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const site = fileURLToPath(dir);
      for (const folder of readdirSync(site).map((name) => join(site, name, "404"))) {
        if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) continue;
        renameSync(join(folder, "index.html"), `${folder}.html`);
        rmdirSync(folder);
      }
    },
  },
});
