import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseHTML } from "linkedom";

export const distFolder = join(import.meta.dirname, "../../dist");

/** Every file of a folder, its path counted from there with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

/** The built pages: the address of each with its document. */
export const pagesIn = (folder: string): ReadonlyMap<string, Document> =>
  new Map(
    filesIn(folder)
      .filter((file) => file.endsWith(".html"))
      .map((file) => [
        `/${file.replace(/index\.html$/, "")}`,
        parseHTML(readFileSync(join(folder, file), "utf8")).document,
      ]),
  );

/** The file that a static host answers an address with; null where it has none. */
export function fileOf(folder: string, path: string): string | null {
  const file = join(folder, decodeURIComponent(path), path.endsWith("/") ? "index.html" : "");
  try {
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
