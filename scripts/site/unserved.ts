import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type Catalog, everySource } from "../../src/schema/catalogues/catalog.ts";

/** Takes out of the site what pages alone are made from: the records of sources, which their evidence pages show. */
export const unserved = (): AstroIntegration => ({
  name: "unserved",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const site = fileURLToPath(dir);
      const catalog = readFileSync(join(site, "data/catalog.json"), "utf8");
      for (const { raw } of everySource(JSON.parse(catalog) as Catalog)) {
        const file = join(site, raw.path);
        rmSync(file, { force: true });
        if (isEmpty(dirname(file))) rmdirSync(dirname(file));
      }
    },
  },
});

/** A folder that is gone already is not: two files of the same bytes shared it. */
const isEmpty = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length === 0;
