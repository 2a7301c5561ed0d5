import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createChain, statedImports } from "../../../scripts/site/pages/chain.ts";

const folder = mkdtempSync(join(tmpdir(), "chumchon-chain-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pageOf = (...scripts: readonly string[]) =>
  `<head><title>x</title>${scripts
    .map((name) => `<script type="module" src="/base/_astro/${name}"></script>`)
    .join("")}</head><body></body>`;

it("reads what a module imports, not what it may import later", () => {
  const script =
    'import"./a.js";import{t as e}from"./b.js";var x=1;e(()=>import(`./later.js`),[]);export{x}from"./c.js";';
  expect(statedImports(script)).toEqual(["a.js", "b.js", "c.js"]);
});

it("names in the head of a page of tools all its scripts, and what they come upon, each once", () => {
  writeFileSync(join(folder, "frame.js"), "void import(`./later.js`);");
  writeFileSync(
    join(folder, "tool.js"),
    'import{a}from"./words.js";import{b}from"./frame.js";import(`./later.js`);import(`./exploreStore.1.js`);a(b);',
  );
  writeFileSync(join(folder, "exploreStore.1.js"), 'import"./words.js";import"./sums.js";');
  writeFileSync(join(folder, "sums.js"), "export{}");
  writeFileSync(join(folder, "words.js"), 'import"./deep.js";export const a=String;');
  writeFileSync(join(folder, "deep.js"), 'import"./words.js";');
  const chain = createChain(folder);
  const links = (html: string) =>
    [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, href]) => href);
  expect(links(chain(pageOf("frame.js", "tool.js")))).toEqual([
    "/base/_astro/frame.js",
    "/base/_astro/tool.js",
    "/base/_astro/words.js",
    "/base/_astro/deep.js",
    "/base/_astro/exploreStore.1.js",
    "/base/_astro/sums.js",
  ]);
  expect(chain(pageOf("frame.js"))).toBe(pageOf("frame.js"));
  const dressed = pageOf("frame.js", "tool.js").replace(
    "</body>",
    '<link rel="stylesheet" href="/base/_astro/s.css"></body>',
  );
  expect(chain(dressed)).toContain('<link rel="preload" as="style" href="/base/_astro/s.css">');
});
