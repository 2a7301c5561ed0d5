import { existsSync, readFileSync, statSync } from "node:fs";

/** What a host answers a path with: a file of the folder it serves, or an address elsewhere. */
export interface Answer {
  readonly status: number;
  readonly file?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether a part of the file may be asked for; a host that promises none is held to none. */
  readonly parts?: boolean;
}

/** A host as its maker describes it, and no more than that. Paths are decoded and begin with `/`. */
export type StandIn = (root: string, base: string) => (path: string) => Answer;

export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
/** The text of a file; none where the file is missing. */
export const textOf = (path: string): string => (isFile(path) ? readFileSync(path, "utf8") : "");

export const movedTo = (
  status: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({ status, headers: { ...headers, Location: encodeURI(path) } });

/** The answer to what isn't there, with the host's own page where the site has none. */
export const notFound = (
  page: string | undefined,
  headers: Readonly<Record<string, string>>,
): Answer => ({
  status: 404,
  ...(page !== undefined && isFile(page) && { file: page }),
  headers: { ...headers, "Content-Type": "text/html; charset=utf-8" },
});
