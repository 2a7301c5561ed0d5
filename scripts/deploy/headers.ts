import { cachingOf } from "../serve/caching.ts";
import type { Deployment } from "./host.ts";

/** What every answer says, whatever it holds. */
export const everywhere: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** Keeps a page out of frames of other sites; a policy inside the page can't say this. */
export const unframed: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'self'",
};

/** Pages that other sites may frame: `embed/…` and `en/embed/…`. */
export const mayBeFramed = (path: string): boolean => /^(?:en\/)?embed\//.test(path);

/**
 * The first folders of the site whose files are all named by their content: `["_astro/"]`.
 * A browser keeps these for a year; all other files it asks for again, by their tags.
 */
export function lastingFolders(files: readonly string[]): string[] {
  const folders = Map.groupBy(files, (file) => file.split("/").slice(0, -1)[0] ?? "");
  return [...folders]
    .filter(([folder, inside]) => folder !== "" && inside.every(isLasting))
    .map(([folder]) => `${folder}/`)
    .sort();
}

/**
 * The same for hosts that take regular expressions, which can tell folders named by a hash as well:
 * `["^_astro/", "^data/[0-9a-f]{12}/"]`. None fits a file that may change under its name.
 */
export function lastingPatterns(files: readonly string[]): string[] {
  const passing = files.filter((file) => !isLasting(file));
  const patterns = new Set(files.filter(isLasting).map(patternOf));
  return [...patterns]
    .filter((pattern) => !passing.some((file) => RegExp(pattern).test(file)))
    .sort();
}

/** The same as one pattern of a host's addresses; where no file lasts, one that fits none. */
export function lastingPattern({ base, files }: Deployment): string {
  const patterns = lastingPatterns(files).map((pattern) => pattern.slice(1));
  return patterns.length === 0 ? "[^\\s\\S]" : `^${base}(${patterns.join("|")})`;
}

const isLasting = (file: string): boolean => cachingOf(file) !== "no-cache";

/** The folders of a file down to the first that is named by a hash, any hash in its place. */
function patternOf(file: string): string {
  const folders = file.split("/").slice(0, -1);
  const hashed = folders.findIndex((name) => hash.test(name));
  const named = hashed < 0 ? folders.slice(0, 1) : folders.slice(0, hashed + 1);
  const parts = named.map((name) => (hash.test(name) ? "[0-9a-f]{12}" : escaped(name)));
  return `^${parts.map((part) => `${part}/`).join("")}`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const hash = /^[0-9a-f]{12}$/;

export const forAYear = cachingOf("_astro/");
