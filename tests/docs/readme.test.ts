import { describe, expect, it } from "vitest";
import { order } from "../architecture/allowances.ts";
import { pageAt, projectFolder } from "./pages.ts";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const readme = pageAt("README.md");
const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

describe("the README", () => {
  it("is read in one sitting", () => {
    expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(120);
  });

  it("begins with the two commands that a stranger needs", () => {
    const [, first = ""] = /```sh\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(first.match(/^npm \w+/gm)).toEqual(["npm start", "npm test"]);
  });

  it("names every command of the project", () => {
    const named = [...readme.matchAll(/npm (?:(start|test)\b|run (?:-s )?([a-z:]+))/g)].map(
      ([, alone, run]) => (alone ?? run) as string,
    );
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("gives the order of the folders as the architecture test holds it", () => {
    const [, listed = ""] = /`(words → [^`]+)`/.exec(readme) ?? [];
    const folders = listed.split(" → ");
    expect(folders).toEqual(order.filter((folder) => folders.includes(folder)));
    const besides = ["styles", "middleware", "scripts", "tests"];
    expect(order.filter((folder) => !folders.includes(folder))).toEqual(besides);
  });

  it("names folders to add a thing to that exist", () => {
    for (const [, folder = ""] of readme.matchAll(/`((?:src|data)\/[a-z/]+)\/`/g))
      expect([folder, existsSync(join(projectFolder, folder))]).toEqual([folder, true]);
  });
});
