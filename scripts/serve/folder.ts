import { stat } from "node:fs/promises";
import { join } from "node:path";

export interface ServedFile {
  /** From the served folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
  readonly etag: string;
}

/** What stands at an address: a file, a folder named without its slash, or nothing. */
export type Found =
  | { readonly kind: "file"; readonly file: ServedFile }
  | { readonly kind: "folder" }
  | { readonly kind: "nothing" };

/** Looks an address up; `en/` is `en/index.html`. */
export async function findFile(root: string, path: string): Promise<Found> {
  const isFolder = path === "" || path.endsWith("/");
  const wanted = isFolder ? `${path}index.html` : path;
  const absolute = join(root, wanted);
  const stats = await stat(absolute).catch(() => null);
  if (stats?.isDirectory()) return isFolder ? { kind: "nothing" } : { kind: "folder" };
  if (!stats?.isFile()) return { kind: "nothing" };
  const etag = `${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}`;
  return { kind: "file", file: { path: wanted, absolute, size: stats.size, etag } };
}

/** The page that says a page is missing, in the language of the address; null where there is none. */
export async function findMissingPage(root: string, path: string): Promise<ServedFile | null> {
  const [language = ""] = path.split("/", 1);
  const own = path.includes("/") ? [`${language}/404/index.html`, `${language}/404.html`] : [];
  for (const candidate of [...own, "404.html", "404/index.html"]) {
    const found = await findFile(root, candidate);
    if (found.kind === "file") return found.file;
  }
  return null;
}
