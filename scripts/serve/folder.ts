import { type FileHandle, open, stat } from "node:fs/promises";
import { join } from "node:path";

export interface ServedFile {
  /** From the served folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** Open, so that its bytes are those described here even when another site takes its place meanwhile. */
  readonly handle: FileHandle;
  readonly size: number;
  readonly etag: string;
}

/** What stands at an address: a file, a folder named without its slash, or nothing. */
export type FolderEntry =
  | { readonly kind: "file"; readonly file: ServedFile }
  | { readonly kind: "folder" }
  | { readonly kind: "nothing" };

/** Looks an address up; `en/` is `en/index.html`. Who takes the file closes it. */
export async function findFile(root: string, path: string): Promise<FolderEntry> {
  const isFolder = path === "" || path.endsWith("/");
  const wanted = isFolder ? `${path}index.html` : path;
  const absolute = join(root, wanted);
  const stats = await stat(absolute).catch(() => null);
  if (stats?.isDirectory()) return isFolder ? { kind: "nothing" } : { kind: "folder" };
  const handle = stats?.isFile() ? await open(absolute).catch(() => null) : null;
  if (handle === null) return { kind: "nothing" };
  const { size, mtimeMs, ino } = await handle.stat();
  const etag = [size, Math.trunc(mtimeMs), ino].map((part) => part.toString(36)).join("-");
  return { kind: "file", file: { path: wanted, absolute, handle, size, etag } };
}

/** The page that says a page is missing, in the language of the address; null where there is none. */
export async function findMissingPage(root: string, path: string): Promise<ServedFile | null> {
  const [language = ""] = path.split("/", 1);
  for (const candidate of [`${language}/404.html`, "404.html"]) {
    const found = await findFile(root, candidate);
    if (found.kind === "file") return found.file;
  }
  return null;
}
