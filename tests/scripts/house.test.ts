import { describe, expect, it } from "vitest";
import { importClosure } from "../../scripts/house/closure.ts";
import { doubleNames, exportedNames } from "../../scripts/house/exportedNames.ts";
import { readSource } from "../../scripts/house/sourceText.ts";

const sources = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => readSource(path, text));

describe("the names a file exports", () => {
  it("are those it declares, of values and of types", () => {
    const [source] = sources({
      "src/words/a.ts": `
        export const one = 1, two = 2;
        export function three() {}
        export interface Four {}
        export type Five = string;
        export class Six {}
        const hidden = 7;
        export { hidden as seven } from "./b.ts";`,
    });
    expect(exportedNames(source!)).toEqual(["one", "two", "three", "Four", "Five", "Six"]);
  });

  it("count as double where two files declare them, and not in routes", () => {
    const files = sources({
      "src/words/a.ts": "export type Cell = string; export const one = 1;",
      "src/query/b.ts": "export interface Cell {}",
      "src/pages/c.ts": "export const GET = 1;",
      "src/pages/d.ts": "export const GET = 1;",
    });
    expect([...doubleNames(files)]).toEqual([["Cell", ["src/words/a.ts", "src/query/b.ts"]]]);
  });
});

describe("what loading a file loads", () => {
  it("follows imports of values through components, and leaves types out", () => {
    const files = sources({
      "src/pages/a.astro": `---\nimport b from "../islands/b.ts?url";\n---\n`,
      "src/islands/b.ts": `import type { C } from "./c.ts"; import "./d.svelte";`,
      "src/islands/c.ts": "export type C = 1;",
      "src/islands/d.svelte": `<script lang="ts">import("./b.ts");</script>`,
    });
    const byPath = new Map(files.map((source) => [source.path, source]));
    const loaded = importClosure(byPath, "src/pages/a.astro").map(({ path }) => path);
    expect(loaded).toEqual(["src/pages/a.astro", "src/islands/b.ts", "src/islands/d.svelte"]);
  });
});
