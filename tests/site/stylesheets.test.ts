import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { typesOfPages } from "../browser/pagesSeen.ts";
import { distFolder, filesIn, pageFilesIn } from "./dist.ts";

const styles = join(import.meta.dirname, "../../src/styles");

describe("the stylesheets", () => {
  it("have at most 300 lines each", () => {
    const sheets = filesIn(styles).filter((file) => file.endsWith(".css"));
    const lines = (file: string) => readFileSync(join(styles, file), "utf8").split("\n").length - 1;
    expect(sheets.length).toBeGreaterThan(20);
    expect(sheets.filter((file) => lines(file) > 300)).toEqual([]);
  });

  it("of a kind of page are one file, which loads only what was built beside it", () => {
    const built = filesIn(distFolder).filter((file) => file.endsWith(".css"));
    const named = built.flatMap((file) =>
      [...readFileSync(join(distFolder, file), "utf8").matchAll(/url\(["']?([^"')]+)/g)].map(
        ([, url]) => [file, url!] as const,
      ),
    );
    const missing = named.filter(
      ([file, url]) => !existsSync(join(distFolder, url.startsWith("/") ? "" : dirname(file), url)),
    );
    expect(named.length).toBeGreaterThan(2);
    expect(missing).toEqual([]);
    const linked = [...pageFilesIn(distFolder).values()].map((file) =>
      [...readFileSync(file, "utf8").matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(
        ([, href]) => href as string,
      ),
    );
    expect(linked.filter((sheets) => sheets.length > 1)).toEqual([]);
    expect([...new Set(linked.flat())].toSorted()).toEqual(built.toSorted());
  });

  it("dress each class of a page that any of them dresses", () => {
    const dressed = (css: string) =>
      new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));
    const read = (file: string) => readFileSync(join(distFolder, file), "utf8");
    const byAny = dressed(
      filesIn(distFolder)
        .filter((file) => file.endsWith(".css"))
        .map(read)
        .join(""),
    );
    const bare = typesOfPages.flatMap((path) => {
      const html = read(`${path.replace(/\/$/, "/index.html")}`);
      const sheet = /<link rel="stylesheet" href="\/([^"]+)"/.exec(html)?.[1] as string;
      const own = dressed(read(sheet));
      const classes = [...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names]) =>
        names!.split(" "),
      );
      return [...new Set(classes)]
        .filter((name) => byAny.has(name) && !own.has(name))
        .map((name) => `${path} .${name}`);
    });
    expect(typesOfPages.length).toBeGreaterThan(20);
    expect(bare).toEqual([]);
  });
});
