import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const projectFolder = join(import.meta.dirname, "../..");

/** A page of the documentation, its path counted from the project's folder. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const pathsUnder = (folder: string): readonly string[] =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .toSorted();

/** Every page written for people: those at the top of the project, and all of `docs`. */
export const pages: readonly Page[] = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...pathsUnder("docs"),
].map((path) => ({ path, text: readFileSync(join(projectFolder, path), "utf8") }));

export function pageAt(path: string): string {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no such page: ${path}`);
  return page.text;
}

/** The blocks of code in one language, in their order. */
export const blocksOf = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, block]) => block!,
  );
