import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the bare pages stand beside the site. */
export const barePath = "bare/";

/** The same page with nothing to fetch and nothing to run: what a browser could show of it at best. */
export const bareHtml = (html: string): string =>
  html
    .replace(/<link\b[^>]*\brel="?(?:stylesheet|preload|modulepreload|icon)\b[^>]*>/g, "")
    .replace(/<style\b[^>]*>.*?<\/style>/gs, "")
    .replace(/<script\b[^>]*>.*?<\/script>/gs, "");

/** Answers the folder that the bare copies of these pages are served from. */
export function writeBarePages(dist: string, addresses: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "chumchon-bare-"));
  for (const address of addresses) {
    const folder = join(root, barePath, address);
    mkdirSync(folder, { recursive: true });
    const html = readFileSync(join(dist, address, "index.html"), "utf8");
    writeFileSync(join(folder, "index.html"), bareHtml(html));
  }
  return root;
}
