import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageOf } from "../../scripts/site/notices.ts";
import { distFolder } from "./dist.ts";

const notices = readFileSync(join(distFolder, "notices.txt"), "utf8");
const titles = [...notices.matchAll(/^={80}\n\n(.+)$/gm)].map(([, title]) => title!);

/** Words that stand in the code of these packages only. */
const traces: Readonly<Record<string, string>> = {
  "@codemirror/view": "cm-content",
  hyparquet: "parquet file invalid",
  svelte: "https://svelte.dev/e/",
};

it("hands on the licence of every package that reaches a browser", () => {
  const folder = join(distFolder, "_astro");
  const code = readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  for (const [name, trace] of Object.entries(traces)) {
    expect(code, name).toContain(trace);
    expect(titles.filter((title) => title.startsWith(`${name} `))).toHaveLength(1);
  }
  expect(titles.some((title) => title.startsWith("@duckdb/duckdb-wasm "))).toBe(true);
  expect(titles.some((title) => title.startsWith("Sarabun"))).toBe(true);
});

it("gives each a text of its licence", () => {
  const parts = notices.split(`\n${"=".repeat(80)}\n`).slice(1);
  expect(parts.filter((part) => !/MIT|ISC|Apache|BSD|OFL|CC BY/.test(part))).toEqual([]);
  expect(parts.filter((part) => part.length < 100)).toEqual([]);
});

it("leaves out what stays with those who build", () => {
  const names = ["vitest", "typescript", "astro", "playwright-core", "@resvg/resvg-js"];
  expect(titles.filter((title) => names.some((name) => title.startsWith(`${name} `)))).toEqual([]);
});

it("tells the package of a module by its innermost folder of packages", () => {
  expect(packageOf("/a/node_modules/@codemirror/view/dist/index.js")).toBe("@codemirror/view");
  expect(packageOf("/a/node_modules/b/node_modules/c/c.js?x")).toBe("c");
  expect(packageOf("/a/src/paths.ts")).toBeNull();
});
