import { join } from "node:path";
import { openPublished } from "../src/published/open.ts";

/** What the last `npm run publish` published, as the pages see it. */
export const published = openPublished(join(import.meta.dirname, "../public"));
