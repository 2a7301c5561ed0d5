import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseHTML } from "linkedom";
import { readRedirects } from "../../src/schema/releases/redirects.ts";

const root = join(import.meta.dirname, "../..");
export const distFolder = join(root, "dist");

/** Every file of a folder, its path counted from there with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

/** The addresses of the built pages, each with its file. */
export const pageFilesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    filesIn(folder)
      .filter((file) => file.endsWith(".html"))
      .map((file) => [`/${file.replace(/index\.html$/, "")}`, join(folder, file)]),
  );

/** Addresses of pages that moved: what stands there only leads on. */
export const movedPages: ReadonlySet<string> = new Set(
  readRedirects(readFileSync(join(root, "data/redirects.csv"), "utf8")).map(({ from }) => from),
);

/** The built pages as documents, each parsed when it is first asked for: parsing thousands takes minutes, see `survey`. */
export function pagesIn(folder: string): Pages {
  const files = pageFilesIn(folder);
  const parsed = new Map<string, Document>();
  const get = (address: string): Document | undefined => {
    const file = files.get(address);
    if (file === undefined) return undefined;
    const document = parsed.get(address) ?? parseHTML(readFileSync(file, "utf8")).document;
    parsed.set(address, document);
    return document;
  };
  return {
    size: files.size,
    keys: () => [...files.keys()],
    has: (address) => files.has(address),
    get,
    values: () => [...files.keys()].map((address) => get(address) as Document),
    entries: () => [...files.keys()].map((address) => [address, get(address) as Document]),
  };
}

export interface Pages {
  readonly size: number;
  readonly keys: () => readonly string[];
  readonly has: (address: string) => boolean;
  readonly get: (address: string) => Document | undefined;
  readonly values: () => readonly Document[];
  readonly entries: () => readonly (readonly [string, Document])[];
}

/** The file that a static host answers an address with; null where it has none. */
export function fileOf(folder: string, path: string): string | null {
  const file = join(folder, decodeURIComponent(path), path.endsWith("/") ? "index.html" : "");
  try {
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
