import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { parseHTML } from "linkedom";
import { fileOf } from "./dist.ts";

/** What a first view of a page makes a reader fetch, in bytes after brotli, fonts apart. */
export interface Weight {
  readonly total: number;
  readonly script: number;
}

/**
 * An upper bound of a page's total that is cheap to find: a light compression never makes a page
 * smaller than the thorough one that hosts serve.
 */
export function boundOf(folder: string, address: string): number {
  const html = readFileSync(join(folder, address, "index.html"));
  const shared = [...html.toString().matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map(
    ([, path]) => path as string,
  );
  const light = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return light.length + sum(withImports(folder, shared).map((path) => compressed(folder, path)));
}

/** Weighs a page as its HTML asks for it: stylesheets, scripts and the modules they import. */
export function weightOf(folder: string, address: string): Weight {
  const html = readFileSync(join(folder, address, "index.html"));
  const { document } = parseHTML(html.toString());
  const addressesOf = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) as string);
  const islands = document.querySelectorAll("astro-island");
  const scripts = withImports(folder, [
    ...addressesOf("script[src]", "src"),
    ...[...islands].flatMap((island) => [
      island.getAttribute("component-url") as string,
      island.getAttribute("renderer-url") as string,
    ]),
  ]);
  const inline = [
    ...document.querySelectorAll("script:not([src]):not([type='application/ld+json'])"),
  ]
    .map((element) => element.textContent ?? "")
    .join("");
  const styles = addressesOf("link[rel=stylesheet]", "href");
  const script = sum(scripts.map((path) => compressed(folder, path)));
  return {
    total: brotli(html) + script + sum(styles.map((path) => compressed(folder, path))),
    script: script + (inline === "" ? 0 : brotli(Buffer.from(inline))),
  };
}

/** Static imports are fetched with the script; dynamic ones wait for the reader. */
function withImports(folder: string, paths: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(fileOf(folder, path) as string, "utf8");
    for (const [, target] of text.matchAll(
      /(?:import|export)[^"'();]*?(?:from)?["'](\.[^"']+)["']/g,
    ))
      visit(new URL(target as string, `http://x${path}`).pathname);
  };
  paths.forEach(visit);
  return [...found];
}

/** Pages share their stylesheet and scripts; each is weighed once. */
const weighed = new Map<string, number>();

function compressed(folder: string, path: string): number {
  const file = fileOf(folder, path) as string;
  const bytes = weighed.get(file) ?? brotli(readFileSync(file));
  weighed.set(file, bytes);
  return bytes;
}

const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
