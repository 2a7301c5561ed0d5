import { everywhere, forAYear, lastingFolders, mayBeFramed, unframed } from "./headers.ts";
import type { Deployment } from "./host.ts";

/** `_headers` as Cloudflare Pages and Netlify read it; no two rules for one address name the same header. */
export function headerRules({ base, files }: Deployment): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return [
    rule("/*", everywhere),
    ...framelessPaths(files).map((path) => rule(base + path, unframed)),
    ...lastingFolders(files).map((path) => rule(`${base}${path}*`, { "Cache-Control": forAYear })),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The pages of the site as patterns, but for those that others may frame: `""`, `charts/*`, `en/charts/*`. */
function framelessPaths(files: readonly string[]): string[] {
  const pages = files.filter((file) => file.endsWith(".html") && !mayBeFramed(file));
  return [...new Set(pages.map(patternOf))].sort();
}

function patternOf(page: string): string {
  const parts = page.split("/");
  const depth = parts[0] === "en" ? 2 : 1;
  if (parts.length > depth) return `${parts.slice(0, depth).join("/")}/*`;
  return page.replace(/index\.html$/, "");
}
