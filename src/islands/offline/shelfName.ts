/** Where copies are kept on a reader's device: pages and what changes under its name, files named by their content, tables and the engine, and the page for what was never seen. */
export type CacheName = "pages" | "files" | "data" | "spare";

/** A new number when copies kept so far can't be read any more: the next worker throws them away. */
const version = 1;

/** The cache of a shelf. Other sites may stand on the same origin, so its name holds where ours stands: `/chumchon/`. */
export const shelfName = (root: string, shelf: CacheName): string =>
  `chumchon ${root} ${shelf} ${version}`;

export const isShelfOf = (root: string, name: string): boolean =>
  name.startsWith(`chumchon ${root} `);

/** What the worker notes with each copy: when it was fetched, and how many bytes it has. */
export const keptAtHeader = "x-kept-at";
export const keptBytesHeader = "x-kept-bytes";
/** What the copy names is not kept yet. */
export const keptAloneHeader = "x-kept-alone";
