import { beforeAll, describe, expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { allProvinces } from "../../src/models/areas/areaParts.ts";
import type { FigureAt } from "../../src/charts/subjects/figureValues.ts";
import { type PlaceFigure, placeFiguresOf } from "../../src/models/areas/placeFigures.ts";
import { areaFindings } from "../../src/models/findings/areaFindings.ts";
import { beyondChance } from "../../src/models/findings/chance.ts";
import {
  falseRate,
  findingsOf,
  lastingFindings,
  type PlaceFinding,
} from "../../src/models/findings/findings.ts";
import { likeProvinces } from "../../src/models/findings/likePlaces.ts";
import { placeFindingText } from "../../src/models/findings/findingText.ts";
import { sayOf } from "../../src/models/site/say.ts";
import { published as live } from "../livePublication.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import { published } from "../publication.ts";
import { publishedWithTables } from "../tablesPublication.ts";

const provinces = allProvinces(live);
const figures = placeFiguresOf(live);
const likes = likeProvinces(live);

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffledList<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [result[i], result[other]] = [result[other]!, result[i]!];
  }
  return result;
}

/** What a figure states of provinces at each time, silence too, given to provinces by lot. */
function shuffled(placed: PlaceFigure, random: () => number): PlaceFigure {
  const times = new Set([...placed.of.values()].flatMap((all) => all.map(({ time }) => time)));
  const of = new Map<string, FigureAt[]>(provinces.map((code) => [code, []]));
  for (const time of [...times].toSorted((a, b) => (a < b ? -1 : 1))) {
    const stated = provinces.map((code) => placed.of.get(code)?.find((at) => at.time === time));
    for (const [i, at] of shuffledList(stated, random).entries())
      if (at) of.get(provinces[i]!)!.push(at);
  }
  return { ...placed, of: new Map([...of].filter(([, known]) => known.length > 0)) };
}

/** Figures of one table go together, as they do where a row has several. */
const shuffledAll = (seed: number): PlaceFigure[] =>
  figures.map((placed, i) => shuffled(placed, randomFrom(seed * 1000 + i)));

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
const say = sayOf(live, "en");
const keyOf = (finding: PlaceFinding) => placeFindingText(finding, say);

describe("findings of provinces", () => {
  const real = findingsOf(figures, provinces, likes);

  it("are few on figures shuffled among provinces: chance finds at most so many", () => {
    const found = lastingFindings(figures, provinces, likes).length;
    const byChance = seeds.map(
      (seed) => lastingFindings(shuffledAll(seed), provinces, likes).length,
    );
    const mean = byChance.reduce((sum, count) => sum + count, 0) / seeds.length;
    expect(found).toBeGreaterThan(0);
    expect(mean / found).toBeLessThanOrEqual(falseRate);
    // Where nothing is true, anything found is false: that happens in at most so many of all shuffles.
    expect(byChance.filter((count) => count > 0).length / seeds.length).toBeLessThanOrEqual(
      falseRate,
    );
  }, 120_000);

  it("do not survive where the figures are shuffled: at most one in twenty is found again", () => {
    const known = new Set(real.map(keyOf));
    for (const seed of seeds.slice(0, 5)) {
      const again = findingsOf(shuffledAll(seed), provinces, likes).map(keyOf);
      const survive = again.filter((text) => known.has(text)).length;
      expect(survive / known.size).toBeLessThanOrEqual(falseRate);
    }
  }, 120_000);

  it("are found again on the same figures, each once", () => {
    const texts = real.map(keyOf);
    expect(new Set(texts).size).toBe(texts.length);
    expect(findingsOf(figures, provinces, likes).map(keyOf)).toEqual(texts);
  });

  it("lead to rows or, where a table is silent, to the table, and tell how they could be misread", () => {
    for (const language of ["th", "en"] as const)
      for (const code of provinces) {
        const told = areaFindings(live, code, sayOf(live, language))!;
        expect(told.findings.length).toBeLessThanOrEqual(9);
        for (const { text, links, misread } of told.findings) {
          expect(links.length, text).toBeGreaterThan(0);
          expect(misread).not.toBe("");
          expect(text).not.toMatch(/undefined|NaN|null/);
        }
      }
  });

  it("are of provinces alone", () => {
    expect(areaFindings(live, "00", say)).toBeNull();
    expect(areaFindings(live, "5010", say)).toBeNull();
  });

  it("tell of Ubolratana’s people, whom the file’s amphoes lack of their province", () => {
    const { findings } = areaFindings(published, "40", sayOf(published, "en"))!;
    const told = findings.find(({ text }) => text.includes("add up to"));
    expect(told?.text).toMatch(/^Registered \w+, Khon Kaen province \(2020\): the source states/);
    expect(told?.picture.kind).toBe("bars");
  });
});

describe("a finding in words", () => {
  let full: Published;
  beforeAll(async () => {
    full = await publishedWithTables();
  }, 60_000);
  const textsOf = (code: string, language: "th" | "en") =>
    areaFindings(full, code, sayOf(full, language))!.findings;
  const told = (code: string, language: "th" | "en", part: string) =>
    textsOf(code, language).find(({ text }) => text.includes(part));

  it("tells of surveys in which part of all provinces a place was, and no rank", () => {
    const income = told("83", "en", "Average household income")!;
    expect(income.text).toMatch(
      /\(2015\), among the highest fifth of the 76–77 provinces with figures, each time since 1998 \(10 times\)$/,
    );
    expect(income.text).not.toContain("rank");
    expect(income.misread).toContain("a single value may be off");
    expect(told("83", "th", "รายได้ครัวเรือนเฉลี่ย")!.text).toContain(
      "อยู่ในหนึ่งในห้าที่ค่าสูงที่สุดของ 76–77 จังหวัดที่มีตัวเลข ทุกครั้งตั้งแต่",
    );
  });

  it("tells of a quotient of two tables what it is divided by, and when that was counted", () => {
    const otop = (text: string) => /OTOP.*(ต่อประชากรหนึ่งคน|per resident)/.test(text);
    for (const language of ["th", "en"] as const) {
      const end = language === "th" ? /หารด้วย.+\(พ\.ศ\. 2564\)$/ : /, divided by .+ \(2021\)$/;
      const texts = provinces.flatMap((code) => textsOf(code, language).map(({ text }) => text));
      expect(texts.filter(otop).length).toBeGreaterThan(10);
      for (const text of texts.filter(otop)) expect(text).toMatch(end);
      expect(texts.filter((text) => !/ต่อ|per /.test(text)).join()).not.toMatch(/หารด้วย|divided/);
    }
  });

  it("names the places of like size that no figure is stated of", () => {
    const near = told("13", "en", "nearest in population")!;
    expect(near.text).toContain("(not stated: Bangkok), each time");
    expect(told("13", "th", "ใกล้เคียงที่สุด")!.text).toContain("(ไม่ได้ระบุ: กรุงเทพมหานคร) ทุกครั้ง");
  });

  it("tells of places of like size whether it is all of them, or all but one", () => {
    expect(told("83", "en", "more than in each of the provinces")!.text).toMatch(
      /^Registered houses, Phuket.* nearest in population, Krabi, /,
    );
    expect(told("35", "en", "less than in at least 4 of 5 of the provinces")!.text).toMatch(
      /^Average household expenditure, Yasothon.* nearest in population, Loei, /,
    );
  });

  it("gives five provinces in six five findings or more", () => {
    const counts = provinces.map((code) => textsOf(code, "en").length);
    expect(counts.filter((count) => count >= 5).length).toBeGreaterThanOrEqual(64);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});

describe("the limit of chance", () => {
  const tests = (chances: readonly number[]) => chances.map((chance) => ({ chance }));

  it("falls with the number of candidates", () => {
    const many = Array.from({ length: 1000 }, () => 1);
    expect(beyondChance(tests([0.01]), 0.05)).toHaveLength(1);
    expect(beyondChance(tests([0.01, ...many]), 0.05)).toHaveLength(0);
    expect(beyondChance(tests([1e-9, 0.01, ...many]), 0.05)).toEqual([{ chance: 1e-9 }]);
  });

  it("keeps nothing of nothing", () => {
    expect(beyondChance([], 0.05)).toEqual([]);
  });
});

describe("a figure that is to count the same as another", () => {
  it("names one that is declared", () => {
    const names = declared.flatMap(({ table, figures = [] }) =>
      figures.map(({ id }) => `${table.id}/${id}`),
    );
    const named = declared.flatMap(({ figures = [] }) =>
      figures.flatMap(({ sameAs }) => sameAs ?? []),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(names).toContain(name);
  });
});
