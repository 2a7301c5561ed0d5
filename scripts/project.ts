import { join } from "node:path";

/** The folder that holds package.json. */
export const projectRoot = join(import.meta.dirname, "..");

/** What `astro build` writes and `npm start` serves. */
export const builtSite = join(projectRoot, "dist");
