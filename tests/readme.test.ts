import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { order } from "./architecture/allowances.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

describe("the README", () => {
  it("names only commands that exist, and all of them", () => {
    const named = [...readme.matchAll(/npm (?:(start|test)\b|run (?:-s )?([a-z]+))/g)].map(
      ([, alone, run]) => (alone ?? run) as string,
    );
    const unknown = named.filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("gives the order of the folders as the architecture test holds it", () => {
    const [, listed = ""] = /`(words → [^`]+)`/.exec(readme) ?? [];
    const folders = listed.split(" → ");
    expect(folders).toEqual(order.filter((folder) => folders.includes(folder)));
    const besides = ["styles", "scripts", "tests"];
    expect(order.filter((folder) => !folders.includes(folder))).toEqual(besides);
  });

  it("names folders of the project that exist", () => {
    for (const [, folder = ""] of readme.matchAll(/`((?:src|data)\/[a-z/]+)\/`/g))
      expect([folder, existsSync(join(root, folder))]).toEqual([folder, true]);
    expect(readdirSync(join(root, "data"))).toEqual(
      expect.arrayContaining(["fixes", "ledger", "raw", "reference"]),
    );
  });
});
