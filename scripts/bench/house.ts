import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../site/files.ts";
import { importClosure } from "../house/closure.ts";
import { doubleNames } from "../house/exportedNames.ts";
import { readSource, type SourceText } from "../house/sourceText.ts";
import { readTree } from "../house/tree.ts";
import { median, tableText } from "./table.ts";

/**
 * Measures the source itself: lines and files a folder, exported names that stand in several files,
 * what loading three entries loads, and lines a chart.
 */
export async function benchHouse(): Promise<void> {
  const root = join(import.meta.dirname, "..", "..");
  const sources = [...readTree(root)].map(([path, text]) => readSource(path, text));
  const product = sources.filter(({ path }) => /^(src|scripts)\//.test(path));
  console.log(tableText(folderRows(root)));
  console.log();
  console.log(tableText(nameRows(product)));
  console.log();
  console.log(tableText(closureRows(sources)));
  console.log();
  console.log(tableText(chartRows(product)));
}

const linesOfText = (text: string): number => text.split("\n").length - 1;

function folderRows(root: string): string[][] {
  const counts = new Map<string, { files: number; lines: number }>();
  for (const path of ["src", "scripts", "tests"].flatMap((folder) => filesUnder(root, folder))) {
    if (!/\.(ts|mts|mjs|svelte|astro|css)$/.test(path)) continue;
    const lines = linesOfText(readFileSync(join(root, path), "utf8"));
    for (const folder of new Set([folderOf(path), totalOf(path)])) {
      const { files, lines: before } = counts.get(folder) ?? { files: 0, lines: 0 };
      counts.set(folder, { files: files + 1, lines: before + lines });
    }
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ["folder", "files", "lines"],
    ...rows.map(([folder, { files, lines }]) => [folder, String(files), String(lines)]),
  ];
}

/** `src/charts/kit/bars.ts` counts for `src/charts`; scripts count together. */
const folderOf = (path: string): string =>
  path.startsWith("src/") && path.split("/").length > 2
    ? path.split("/").slice(0, 2).join("/")
    : (path.split("/")[0] ?? path);

/** What the goal is set for: everything but tests. */
const totalOf = (path: string): string => (path.startsWith("tests/") ? "tests" : "= src + scripts");

function nameRows(product: readonly SourceText[]): string[][] {
  const names = [...doubleNames(product)];
  return [
    ["exported names in two files or more", String(names.length)],
    ...names.map(([name, paths]) => [name, paths.join(" ")]),
  ];
}

const entries: Readonly<Record<string, string>> = {
  "the explorer": "src/islands/explore/explore.ts",
  "a chart's page": "src/pages/[...lang]/charts/[chart]/[...area].astro",
  "npm run data": "scripts/data.ts",
};

function closureRows(sources: readonly SourceText[]): string[][] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return [
    ["loading", "files", "lines"],
    ...Object.entries(entries).map(([name, entry]) => {
      const files = importClosure(byPath, entry);
      if (files.length === 0) throw new Error(`${entry} is not in the tree`);
      const lines = files.reduce((sum, { script }) => sum + linesOfText(script.text), 0);
      return [`${name} (${entry})`, String(files.length), String(lines)];
    }),
  ];
}

function chartRows(product: readonly SourceText[]): string[][] {
  const charts = product.filter(({ path }) => /^src\/charts\/[^/]+\.ts$/.test(path));
  const isChart = ({ script }: SourceText) => /\bdefineChart\b/.test(script.text);
  const lines = charts.filter(isChart).map(({ script }) => linesOfText(script.text));
  return [
    ["charts", "lines in all", "median", "most"],
    [
      String(lines.length),
      String(lines.reduce((sum, count) => sum + count, 0)),
      String(median(lines)),
      String(Math.max(...lines)),
    ],
  ];
}
