import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Names in the head of a page of tools its scripts, which a browser asks for after the styles, and what they
 * import, which it comes upon one after the other, a round trip each. `folder` is where the build puts scripts.
 */
export function createChain(folder: string): (html: string) => string {
  const known = new Map<string, readonly string[]>();
  const importsOf = (name: string): readonly string[] => {
    const found = known.get(name) ?? statedImports(readFileSync(join(folder, name), "utf8"));
    known.set(name, found);
    return found;
  };
  return (html) => {
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
      ([, path]) => path as string,
    );
    const [first] = scripts;
    if (scripts.length < 2 || first === undefined) return html;
    const all = new Set(scripts.map((path) => basename(path)));
    for (const name of all) for (const one of importsOf(name)) all.add(one);
    const links = [...all].map(
      (name) => `<link rel="modulepreload" href="${first.replace(/[^/]+$/, name)}">`,
    );
    return html.replace("</head>", `${links.join("")}</head>`);
  };
}

/** What a module of the build imports from beside it, not what it may import later. */
export const statedImports = (script: string): readonly string[] =>
  [...script.matchAll(/(?:^|[;}\n])\s*(?:import|export)\b[^"'`();]*["']\.\/([^"']+)["']/g)].map(
    ([, name]) => name as string,
  );
