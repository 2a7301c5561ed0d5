import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesUnder } from "../../scripts/site/files.ts";
import { pages, projectFolder } from "./pages.ts";

const sources = filesUnder(projectFolder, "src")
  .filter((path) => /\.(ts|svelte)$/.test(path))
  .map((path) => readFileSync(join(projectFolder, path), "utf8"));

/** The number that the code holds under a name, wherever it stands: `const longBytes = 200_000;`. */
function numberNamed(name: string): number {
  const found = sources.flatMap((text) =>
    [...text.matchAll(new RegExp(`\\bconst ${name} = ([\\d_]+);`, "g"))].map(([, digits]) =>
      Number(digits!.replaceAll("_", "")),
    ),
  );
  expect([name, found.length]).toEqual([name, 1]);
  return found[0]!;
}

const count = (number: number) => number.toLocaleString("en");

it.each([
  ["large-tables.md", "largeTableRows", (rows: number) => `more than ${count(rows)} rows`],
  ["key-hashes.md", "lanes", (lanes: number) => `a hash of ${lanes * 32} bits`],
  ["shortcuts-of-long-tables.md", "longBytes", (bytes: number) => `more than ${bytes / 1e3} KB`],
  ["shortcuts-of-long-tables.md", "long", (rows: number) => `past ${count(rows)} rows`],
  ["shortcuts-of-long-tables.md", "usualBytes", (bytes: number) => `Beyond ${bytes / 1e6} MB`],
  ["no-workbox.md", "patience", (ms: number) => (ms === 3_000 ? "after three seconds" : "?")],
  ["long-sources-in-part.md", "mostShownRows", (rows: number) => `more than ${count(rows)} rows`],
])("%s gives the number that the code holds as %s", (ending, name, phrase) => {
  const page = pages.find(({ path }) => path.endsWith(ending))!;
  expect(page.text).toContain(phrase(numberNamed(name)));
});
