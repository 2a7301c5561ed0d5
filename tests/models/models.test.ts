import { describe, expect, it } from "vitest";
import { chartIndex } from "../../src/models/chartIndex.ts";
import { areaIndex } from "../../src/models/areaIndex.ts";
import { chartPages } from "../../src/models/chartPage.ts";
import { evidenceIndex } from "../../src/models/evidenceIndex.ts";
import { evidencePages } from "../../src/models/evidence.ts";
import { explore } from "../../src/models/explore.ts";
import { figureOf } from "../../src/models/figure.ts";
import { home } from "../../src/models/home.ts";
import { notFound } from "../../src/models/notFound.ts";
import type { Address, Page, PageType } from "../../src/models/page.ts";
import { programmeIndex } from "../../src/models/programmeIndex.ts";
import { programmePages } from "../../src/models/programmePage.ts";
import { searchPage } from "../../src/models/searchPage.ts";
import { languages } from "../../src/words/language.ts";
import { published } from "../publication.ts";

// Each type builds from its own addresses only; here they are all used alike.
const types = {
  home,
  programmeIndex,
  programmePages,
  chartIndex,
  chartPages,
  evidenceIndex,
  evidencePages,
  explore,
  notFound,
  areaIndex,
  searchPage,
} as unknown as Readonly<Record<string, PageType<Address, Page>>>;

describe.each(Object.entries(types))("the pages of %s", (_name, type) => {
  const pages = type.addresses(published).map((address) => type.build(published, address));

  it("are plain JSON", () => {
    for (const page of pages) expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  it("have addresses of their own, and each names itself among its languages", () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { language, path, alternates } of pages) {
      expect(alternates.map((alternate) => alternate.language)).toEqual(languages);
      expect(alternates.find((alternate) => alternate.language === language)?.path).toBe(path);
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
    expect(datesDisagree).toBe(true);
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
