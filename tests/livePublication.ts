import { join } from "node:path";
import { openPublished } from "../src/published/open.ts";

/** What the last `npm run publish` wrote. */
export const publicFolder = join(import.meta.dirname, "../public");

/** What is published now, as the pages see it: for tests of what must hold of any right publication. */
export const published = openPublished(publicFolder);
