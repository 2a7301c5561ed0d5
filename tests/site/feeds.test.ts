import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasLatest, type LatestList } from "../../src/schema/releases/latest.ts";
import { published } from "../livePublication.ts";
import { readAtom } from "../render/readAtom.ts";
import { distFolder, fileOf, filesIn, pagesIn } from "./dist.ts";

const read = (file: string) => readFileSync(join(distFolder, file));
const files = filesIn(distFolder);
const pages = pagesIn(distFolder);
const pathOf = (address: string) => new URL(address).pathname;

describe("the feeds of the built site", () => {
  const feeds = files.filter((file) => /^(en\/)?feeds\//.test(file));

  it("are there for the site, and for tables and provinces that a release has told of, in both languages", () => {
    expect(feeds).toEqual(
      expect.arrayContaining([
        ...["feeds/site.xml", "en/feeds/site.xml", "en/feeds/table/villages.xml"],
        ...["feeds/province/50.xml", "feeds/table/phase-targets.xml"],
      ]),
    );
    for (const file of feeds)
      expect([file, read(file).toString().includes("<entry>")]).toEqual([file, true]);
  });

  it("answer under the addresses they give, in the language they say", () => {
    for (const file of feeds) {
      const language = file.startsWith("en/") ? "en" : "th";
      const { links, texts, language: said } = readAtom(read(file).toString());
      expect([file, said, pathOf(texts["id"]!)]).toEqual([file, language, `/${file}`]);
      for (const { href } of links)
        expect([href, fileOf(distFolder, pathOf(href!)) !== null]).toEqual([href, true]);
    }
  });

  it.each([
    ["/", ["/feeds/site.xml"]],
    ["/en/data/villages/", ["/en/feeds/site.xml", "/en/feeds/table/villages.xml"]],
    ["/areas/50/", ["/feeds/site.xml", "/feeds/province/50.xml"]],
    ["/areas/5001/", ["/feeds/site.xml"]],
  ])("are named in the head of %s", (address, expected) => {
    const links = pages.get(address)!.querySelectorAll("link[rel=alternate][type$='atom+xml']");
    expect([...links].map((link) => link.getAttribute("href"))).toEqual(expected);
  });
});

describe("the latest files of the built site", () => {
  const list = JSON.parse(read("data/latest.json").toString()) as LatestList;

  it("are the very bytes of the hashed ones, for every file of every table", () => {
    expect(list.tables.map(({ id }) => id)).toEqual(published.catalog.tables.map(({ id }) => id));
    for (const [i, { files }] of list.tables.entries()) {
      const { files: own, sums } = published.catalog.tables[i]!;
      expect(Object.keys(files).toSorted()).toEqual(
        [...Object.keys(own), ...(sums ? ["sums"] : [])].toSorted(),
      );
      for (const [form, { path, latest }] of Object.entries(files)) {
        expect([path, latest !== null]).toEqual([path, hasLatest(form)]);
        if (latest === null) continue;
        expect([latest, read(`data/${latest}`).equals(read(`data/${path}`))]).toEqual([
          latest,
          true,
        ]);
      }
    }
  });

  it("are offered by the page of their table", () => {
    const links = pages.get("/data/villages/")!.querySelectorAll(".latest li a");
    expect([...links].map((link) => link.getAttribute("href"))).toContain(
      "/data/latest/villages.csv",
    );
  });
});
