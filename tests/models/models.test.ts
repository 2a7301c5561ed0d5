import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/models/figures/figure.ts";
import { pagesOf, pageTypes, unlisted } from "../../src/models/index.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

describe("the list of page types", () => {
  const folder = join(import.meta.dirname, "../../src/models");
  const list = readFileSync(join(folder, "index.ts"), "utf8");

  it("has every model that defines pages", () => {
    const defining = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith("/page.ts"))
      .filter((file) => readFileSync(join(folder, file), "utf8").includes("= definePages<"));
    expect(defining.length).toBeGreaterThan(15);
    expect(defining.filter((file) => !list.includes(`from "./${file}"`))).toEqual([]);
    expect(Object.keys(pageTypes).length).toBe(defining.length);
  });

  it("names among the unlisted only types that it has", () => {
    expect(unlisted.filter((name) => !(name in pageTypes))).toEqual([]);
  });
});

/** Every page that is no place's, and those of one province; publishing tries all of them. */
const some: Published = { ...published, onlyProvinces: ["58"] };

/** Where a value holds what JSON can't: a number that is none, a date, a map, a function. */
function notPlain(value: unknown, at: string): readonly string[] {
  if (value === null || ["string", "boolean", "undefined"].includes(typeof value)) return [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [at];
  const isPlain =
    Array.isArray(value) ||
    (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype);
  return isPlain
    ? Object.entries(value as object).flatMap(([name, part]) => notPlain(part, `${at}.${name}`))
    : [at];
}

it("finds what is no plain JSON, wherever it stands", () => {
  const page = { a: [{ b: new Date(0) }, Number.NaN, null], c: new Map(), d: () => 1, e: "f" };
  expect(notPlain(page, "page")).toEqual(["page.a.0.b", "page.a.1", "page.c", "page.d"]);
});

describe.each(Object.entries(pageTypes))("the pages of %s", (_name, type) => {
  const pages = pagesOf(type, some);

  it("are plain JSON", () => {
    expect(pages.flatMap((page) => notPlain(page, page.path))).toEqual([]);
  });

  it("have addresses of their own, and each names itself among its languages", () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { language, path, alternates, description } of pages) {
      expect(alternates.map((alternate) => alternate.language)).toEqual(languages);
      expect(alternates.find((alternate) => alternate.language === language)?.path).toBe(path);
      expect(description.length).toBeGreaterThan(10);
    }
  });
});

describe("the evidence of a figure", () => {
  it.each(["north4", "50"])("holds each stated number in the raw row it leads to: %s", (area) => {
    const figure = figureOf(published, "th", "phase-targets", area);
    const stated = figure.table.flat().filter(({ kind }) => kind === "stated");
    expect(stated.length).toBeGreaterThan(2);
    for (const { text, links } of stated) expect(rawCells(links[0]?.path ?? "")).toContain(text);
  });

  it("holds both terms of each derived number", () => {
    const figure = figureOf(published, "th", "phase-targets", "north4");
    const derived = figure.table.flat().filter(({ kind }) => kind === "derived");
    expect(derived.map(({ text }) => text)).toEqual(["37", "26", "62"]);
    for (const { working, links } of derived) {
      const [whole = "", part = ""] = (working ?? "").split(/ [−=] /);
      expect(rawCells(links[0]?.path ?? "")).toContain(whole);
      expect(rawCells(links[1]?.path ?? "")).toContain(part);
    }
  });

  it("shows the two dates that the documents give one meeting", () => {
    const { documents, datesDisagree } = figureOf(published, "th", "phase-targets", "north4");
    expect(datesDisagree.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    expect(documents.map(({ eventDate }) => eventDate)).toEqual([
      "5 กุมภาพันธ์ 2563",
      "5 มกราคม 2563",
    ]);
  });
});

/** The cells of the raw row that an evidence address names. */
function rawCells(path: string): readonly string[] {
  const [, file = "", row = ""] = /^\/evidence\/(.+?)\/#row-(\d+)$/.exec(path) ?? [];
  const record = published.raw(file).records.find((record) => record.row === Number(row));
  if (!record) throw new Error(`row not in evidence: ${path}`);
  return record.cells;
}
