import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";
import { commands, needsTestTools } from "../../../scripts/bootstrap/commands.mjs";
import { readImports } from "../../../scripts/house/imports.ts";
import { readSource, type SourceText } from "../../../scripts/house/sourceText.ts";
import { readTree } from "../../../scripts/house/tree.ts";
import { projectRoot } from "../../../scripts/project.ts";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
};
const sources = new Map(
  [...readTree(projectRoot)]
    .filter(([path]) => !path.startsWith("tests/"))
    .map(([path, text]) => [path, readSource(path, text)]),
);

/** What a build starts as processes of their own. */
const started = ["publish", "engine", "figures", "sample", "trial"].map(
  (name) => `scripts/${name}.ts`,
);

/** `@astrojs/svelte/x.js` → `@astrojs/svelte`. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** What a script loads of the scripts; every file of `src` is taken to be loaded. */
function loadedBy(entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...entries];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    const source = sources.get(path);
    if (!source || reached.has(path) || path.startsWith("src/")) continue;
    reached.add(path);
    next.push(...neighboursOf(source));
  }
  return reached;
}

const neighboursOf = (source: SourceText): string[] =>
  readImports(source)
    .filter(({ isTypeOnly, specifier }) => !isTypeOnly && specifier.startsWith("."))
    .map(({ specifier }) => posix.join(posix.dirname(source.path), specifier));

it("who publishes, builds and serves needs no package that is for tests", () => {
  const lean = Object.entries(commands).filter(([name]) => !needsTestTools(name));
  const scripts = loadedBy([...lean.map(([, script]) => script), ...started]);
  const pages = [...sources.keys()].filter((path) => path.startsWith("src/"));
  const needed = [...scripts, ...pages].flatMap((path) =>
    readImports(sources.get(path)!)
      .filter(({ isTypeOnly, specifier }) => !isTypeOnly && /^[@a-z]/.test(specifier))
      .map(({ specifier }) => packageOf(specifier)),
  );
  const config = readFileSync("astro.config.mjs", "utf8");
  const configured = [...config.matchAll(/from "([@a-z][^"]*)"/g)].map(([, name]) =>
    packageOf(name!),
  );
  const missing = new Set([...needed, ...configured].filter((name) => !(name in dependencies)));
  // A file beside may be named without its dot.
  const others = [...missing].filter((name) => !/^(node:|astro:)|\.mjs$/.test(name));
  expect(scripts.size).toBeGreaterThan(60);
  expect(needed).toContain("hyparquet");
  expect(others).toEqual([]);
});
