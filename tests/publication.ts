import { openPublished } from "../src/published/open.ts";
import { pinnedProject } from "./pinned.ts";

/** The project of pinned inputs, see `pinned.ts`. */
export const { dataFolder, publicFolder } = pinnedProject();

/** What is published of pinned inputs, as the pages see it: for tests that expect a certain figure or picture. */
export const published = openPublished(publicFolder);
