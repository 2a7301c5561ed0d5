import type { FolderEntry, ServedFile } from "./folder.ts";

/** Where files are looked for, and what is answered where there is none. */
export interface ServedSite {
  readonly find: (path: string) => Promise<FolderEntry>;
  readonly missing: (path: string) => Promise<Missing | null>;
  /** What browsers may keep of a file; by its name where nothing else is said. */
  readonly caching?: (path: string) => string;
}

/** A page of the site, or one that is written for this answer alone. */
export type Missing =
  { readonly file: ServedFile } | { readonly page: string; readonly secondsToWait: number };
