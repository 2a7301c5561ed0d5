import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Names in the head of a page of tools its scripts, which a browser asks for after the styles, what they import,
 * which it comes upon one after the other, a round trip each, what these bring at once, and the whole sheet, which
 * they wait for at the end of the page. `folder` is where the build puts scripts.
 */
export function createChain(folder: string): (html: string) => string {
  const known = new Map<string, Imports>();
  const readOnce = (name: string): Imports => {
    const found = known.get(name) ?? importsIn(readFileSync(join(folder, name), "utf8"));
    known.set(name, found);
    return found;
  };
  const importsOf = (name: string) => readOnce(name).stated;
  const broughtBy = (name: string) => readOnce(name).brought;
  return (html) => {
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
      ([, path]) => path as string,
    );
    const [first] = scripts;
    if (scripts.length < 2 || first === undefined) return html;
    const all = new Set(scripts.map((path) => basename(path)));
    for (const name of all) for (const one of importsOf(name)) all.add(one);
    for (const name of [...all].flatMap(broughtBy)) all.add(name);
    for (const name of all) for (const one of importsOf(name)) all.add(one);
    const links = [...all].map(
      (name) => `<link rel="modulepreload" href="${first.replace(/[^/]+$/, name)}">`,
    );
    const [, sheet] = /<link rel="stylesheet" href="([^"]+)"><\/body>/.exec(html) ?? [];
    if (sheet) links.push(`<link rel="preload" as="style" href="${sheet}">`);
    return html.replace("</head>", `${links.join("")}</head>`);
  };
}

interface Imports {
  readonly stated: readonly string[];
  readonly brought: readonly string[];
}

const importsIn = (script: string): Imports => ({
  stated: statedImports(script),
  brought: [...script.matchAll(/\bimport\(["'`]\.\/([^"'`]+)["'`]\)/g)]
    .map(([, name]) => name as string)
    .filter((name) => parts.test(name)),
});

/** Parts that a page's script imports as its first act: they bring the page to life. */
const parts = /^(?:exploreStore|wakeExplorer)\./;

/** What a module of the build imports from beside it, not what it may import later. */
export const statedImports = (script: string): readonly string[] =>
  [...script.matchAll(/(?:^|[;}\n])\s*(?:import|export)\b[^"'`();]*["']\.\/([^"']+)["']/g)].map(
    ([, name]) => name as string,
  );
