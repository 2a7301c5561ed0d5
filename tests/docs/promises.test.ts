import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../../scripts/data/command.ts";
import { readOptions } from "../../scripts/publish/options.ts";
import { argumentsOf, commandsIn } from "./commands.ts";
import { pages, projectFolder } from "./pages.ts";

const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const benches = [
  ...readFileSync(join(projectFolder, "scripts/bench/index.ts"), "utf8").matchAll(
    /^ {2}"?([a-z0-9-]+)"?: async/gm,
  ),
].map(([, name]) => name!);

/** A verb alone, as where it is spoken of. */
const verbs = ["read", "check", "value", "describe", "key", "source"];

/** What a page tells its reader to make, or what stands only where somebody made it. */
const madeByReaders: readonly (string | RegExp)[] = [
  "data/site.json",
  /^(src|data)\/.*learning-centres/,
  "src/charts/houses-by-province.ts",
  /^data\/raw\/.+/,
  "data/tables/village-enterprises.json",
];

const isMadeByReaders = (path: string): boolean =>
  madeByReaders.some((made) => (typeof made === "string" ? made === path : made.test(path)));

/** In the project, or among what it publishes. */
const stands = (path: string): boolean =>
  [projectFolder, join(projectFolder, "public")].some((folder) => existsSync(join(folder, path)));

describe.each(pages)("$path", ({ path, text }) => {
  it("gives commands that exist, with arguments that are understood", () => {
    const unknown = commandsIn(text).filter((command) => !isUnderstood(command));
    expect(unknown).toEqual([]);
  });

  it("names files and folders of the project that exist", () => {
    const named = [...text.matchAll(/`((?:src|scripts|tests|docs|data)\/[\w./-]+)`/g)].map(
      ([, name]) => name!,
    );
    const missing = named.filter((name) => !isMadeByReaders(name) && !stands(name));
    expect(missing).toEqual([]);
  });

  it("links to pages and headings that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !leadsSomewhere(path, link))).toEqual([]);
  });
});

it("the index lists every page of the documentation", () => {
  const index = pages.find(({ path }) => path === "docs/README.md")!.text;
  const own = pages.filter(
    ({ path }) => /^docs\/[^/]+\.md$/.test(path) && path !== "docs/README.md",
  );
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter(({ path }) => !index.includes(`(${path.slice("docs/".length)})`))).toEqual([]);
});

describe("the bench", () => {
  it("is documented part by part", () => {
    const listed = readFileSync(join(projectFolder, "docs/bench.md"), "utf8");
    expect(benches.length).toBeGreaterThan(5);
    expect(
      benches.filter((name) => name !== "site" && !listed.includes(`bench -- ${name}\``)),
    ).toEqual([]);
  });
});

function isUnderstood(command: string): boolean {
  const plain = command.replace(/^([A-Z_]+=\S+ )+/, "").replace(/\s+#.*$/, "");
  if (!plain.startsWith("npm ")) return /^(npx vitest run|mkdir|cp|mv|git) /.test(plain);
  const { name, args } = argumentsOf(plain);
  if (!(name in scripts)) return false;
  if (args.includes("…") || verbs.includes(args.join(" "))) return true;
  if (name === "data") return parseCommand(args) !== null;
  if (name === "publish") return readOptions(args) !== null;
  if (name === "bench") return args.every((arg) => benches.includes(arg));
  return true;
}

function leadsSomewhere(from: string, link: string): boolean {
  const [file = "", heading] = link.split("#");
  const target = file === "" ? join(projectFolder, from) : join(projectFolder, dirname(from), file);
  if (!existsSync(target)) return false;
  return heading === undefined || headingsIn(readFileSync(target, "utf8")).includes(heading);
}

/** The names that a page's headings are linked by: `## In a frame` is `in-a-frame`. */
const headingsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
