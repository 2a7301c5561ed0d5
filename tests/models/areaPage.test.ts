import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AreaBlock } from "../../src/models/areas/areaBlock.ts";
import type { AreaFact } from "../../src/models/areas/areaFact.ts";
import { type AreaPage, areaPages } from "../../src/models/areas/areaPage.ts";
import { countryFacts } from "../../src/models/areas/countryFacts.ts";
import { languages } from "../../src/words/text/language.ts";
import type { Text } from "../../src/words/text/language.ts";
import { inspectionZones, provinceGroups, regions } from "../../src/words/place/region.ts";
import { published } from "../publication.ts";
import { numberIn, rawCells, rawRows, someOf } from "./handCount.ts";

const addresses = areaPages.addresses(published);
const codes = addresses.filter(({ language }) => language === "th").map(({ code }) => code);

function pageOf(code: string, language: "th" | "en" = "th"): AreaPage {
  const address = addresses.find((one) => one.code === code && one.language === language);
  if (!address) throw new Error(`no page: ${code}`);
  return areaPages.build(published, address);
}

const factsOf = (page: AreaPage): readonly AreaFact[] => page.themes.flatMap(({ facts }) => facts);

/** What a section of the page has besides its facts; nothing where there is no such section. */
function blockOf<Kind extends AreaBlock["kind"]>(page: AreaPage, theme: string, kind: Kind) {
  const blocks = page.themes.find(({ id }) => id === theme)?.blocks ?? [];
  return blocks.find((one): one is Extract<AreaBlock, { kind: Kind }> => one.kind === kind);
}

const divisionsOf = (page: AreaPage) => blockOf(page, "regions", "divisions")?.divisions ?? [];

const yearsOf = (page: AreaPage) => blockOf(page, "people", "series")?.rows ?? [];

function fact(page: AreaPage, label: string | RegExp): AreaFact | undefined {
  return factsOf(page).find((one) =>
    typeof label === "string" ? one.label === label : label.test(one.label),
  );
}

const people = rawRows("dopa-registration/2564/population_2564.csv");
const years = rawRows("dopa-registration/2564/population_province_amphoe_2557_2564.csv");
const villages = rawRows("dopa-registration/2564/villages_north4.csv");
const sales = rawRows("cdd-otop-sales/2567/province_data.csv");
const chosen = [...someOf(codes, 10, 2564), "50", "10", "5010", "501005"];

describe("the pages of areas", () => {
  it("are one for each province, amphoe, and tambon of the four provinces, in both languages", () => {
    const byLevel = Map.groupBy(codes, ({ length }) => length);
    expect([2, 4, 6].map((length) => byLevel.get(length)?.length)).toEqual([77, 928, 441]);
    expect(addresses.length).toBe(2 * codes.length);
  });

  it("say in which region, group and zone a province lies, each with its source and row", () => {
    const file = "../../data/reference/regions/regions.csv";
    const lines = readFileSync(join(import.meta.dirname, file), "utf8")
      .trim()
      .split(/\r?\n/);
    for (const [i, line] of lines.entries()) {
      const [code = "", , region = "", group, zone = ""] = line.split(",");
      if (i === 0) continue;
      const page = pageOf(code, "en");
      const parts = [regions.parts[region as never], provinceGroups.parts[group as never]];
      const told = [...parts, inspectionZones.parts[zone as never]] as (Text | undefined)[];
      expect(divisionsOf(page).map(({ part }) => part)).toEqual(
        told.flatMap((text) => text?.en ?? []),
      );
      for (const { row, source } of divisionsOf(page))
        expect([row.path.endsWith(`#row-${i + 1}`), source.length > 20]).toEqual([true, true]);
    }
    expect(divisionsOf(pageOf("5010"))).toEqual([]);
    expect(divisionsOf(pageOf("50"))[0]).toMatchObject({ division: "ภาค", part: "ภาคเหนือ" });
  });

  it.each(chosen)("agree with a hand count of the raw files: %s", (code) => {
    const page = pageOf(code);
    const row = people.find((one) => one["code"] === code) ?? {};
    const [living, houses] = [Number(row["population"]), Number(row["households"])];
    const numbers = Object.fromEntries(
      ["ประชากร", "ชาย", "หญิง", "บ้าน", "ประชากรต่อบ้านหนึ่งหลัง"].map((label) => [
        label,
        numberIn(fact(page, label)?.value ?? ""),
      ]),
    );
    expect(numbers).toEqual({
      ประชากร: living,
      ชาย: Number(row["male"]),
      หญิง: Number(row["female"]),
      บ้าน: houses,
      ประชากรต่อบ้านหนึ่งหลัง: Number((living / houses).toFixed(2)),
    });
    expect(yearsOf(page).flatMap(({ figures }) => figures?.texts[0] ?? [])).toEqual(
      years
        .filter((one) => one["code"] === code)
        .map((one) => Number(one["population"]).toLocaleString("en-GB")),
    );
  });

  it.each(chosen)("rank people as a hand count does: %s", (code) => {
    const peers = people.filter(
      (one) =>
        one["level"] !== "country" &&
        one["code"]?.length === code.length &&
        one["code"].slice(0, -2) === code.slice(0, -2),
    );
    const own = Number(people.find((one) => one["code"] === code)?.["population"]);
    const above = peers.filter((one) => Number(one["population"]) > own).length;
    const [rank = ""] = fact(pageOf(code), "ประชากร")?.remarks ?? [];
    if (peers.length > 1)
      expect(rank).toMatch(new RegExp(`^อันดับ ${above + 1} จาก ${peers.length} `));
  });

  it("count the villages of the register, and say where it names none", () => {
    for (const code of ["50", "5010", "501005"]) {
      const counted = villages.filter((one) => one["muban_code"]?.startsWith(code)).length;
      expect(numberIn(fact(pageOf(code), "หมู่บ้านในรายชื่อ")?.value ?? "")).toBe(counted);
    }
    const urban = codes.find(
      (code) => code.length === 6 && villages.every((one) => one["tambon_code"] !== code),
    );
    const page = pageOf(urban ?? "");
    expect(fact(page, "หมู่บ้านในรายชื่อ")).toMatchObject({ kind: "notStated", value: "ไม่ได้ระบุ" });
    expect(blockOf(page, "villages", "places")?.places).toEqual([]);
  });

  it("add up a province's sales to the satang, and rank them among those that are stated", () => {
    const totals = sales.map(({ จังหวัด: name, ...months }) => ({
      name,
      satang: Object.values(months).reduce((sum, cell) => sum + Math.round(Number(cell) * 100), 0),
    }));
    const own = totals.find(({ name }) => name === "เชียงใหม่")?.satang ?? 0;
    const above = totals.filter(({ satang }) => satang > own).length;
    const shown = fact(pageOf("50"), "ยอดจำหน่าย OTOP");
    expect(numberIn(shown?.value ?? "")).toBe(own / 100);
    expect(shown?.remarks).toEqual([`อันดับ ${above + 1} จาก 76 จังหวัด (ไม่ได้ระบุ 1 แห่ง)`]);
    expect(blockOf(pageOf("50"), "otop", "values")?.values.length).toBe(12);
  });

  it("say that Bangkok's sales are not stated, never zero", () => {
    const page = pageOf("10");
    expect(fact(page, "ยอดจำหน่าย OTOP")).toMatchObject({ kind: "notStated", remarks: [] });
    expect(page.keyFigures.some(({ label }) => label.includes("OTOP"))).toBe(false);
    expect(blockOf(page, "otop", "values")).toBeUndefined();
    expect(page.coverage.silent.map(({ path }) => path)).toContain("/data/otop-sales/");
  });

  it("tell for whom targets are stated, and for whom they are not", () => {
    const grids = (code: string) =>
      pageOf(code).themes.find(({ id }) => id === "targets")?.grids ?? [];
    const values = (code: string) =>
      grids(code).map(({ rows }) => rows.map(({ facts }) => facts.map(({ value }) => value)));
    const together = [
      ["47", "86"],
      ["33", "86"],
      ["19", "19"],
    ];
    const own = [
      ["10", "ไม่ได้ระบุ"],
      ["7", "24"],
      ["ไม่ได้ระบุ", "ไม่ได้ระบุ"],
    ];
    expect(values("50")).toEqual([own, together]);
    expect(values("57")).toEqual([together]);
    expect(values("501005")).toEqual([own, together]);
    expect(grids("40")).toEqual([]);
  });

  it("lead from each stated number of people to the row that holds it", () => {
    for (const code of chosen) {
      const shown = fact(pageOf(code), "ประชากร");
      const [, file = "", row = ""] =
        /^\/evidence\/raw\/(.+?)\/(?:\d+\/)?#row-(\d+)$/.exec(shown?.links[0]?.path ?? "") ?? [];
      expect(rawCells(file, Number(row))).toContain(String(numberIn(shown?.value ?? "")));
    }
  });

  it("show the figures of a village on the page of its amphoe where its tambon has none", () => {
    const page = pageOf("4905");
    const within = blockOf(page, "funds-within", "stated")?.figures ?? [];
    expect(within.map(({ value }) => value)).toEqual(["2,429\u00a0คน"]);
    const own = blockOf(pageOf("501005"), "funds", "stated")?.figures ?? [];
    expect(own.filter(({ disputed }) => disputed).length).toBe(4);
  });

  it("say the years of which nothing is known", () => {
    const silent = yearsOf(pageOf("5010")).filter(({ figures }) => figures === null);
    expect(silent.map(({ number }) => number)).toEqual([2558, 2559]);
    expect(yearsOf(pageOf("501005"))).toEqual([]);
  });

  it("list parts in the order of a dictionary, and neighbours by their people", () => {
    const { parts, neighbours } = pageOf("50");
    const labels = parts?.areas.map(({ label }) => label) ?? [];
    expect(labels).toEqual(labels.toSorted(new Intl.Collator("th").compare));
    expect(labels.length).toBe(25);
    const ranks = neighbours?.areas.map(({ rank }) => rank);
    expect(ranks).toEqual(["3", "4", "5", "6", "7"]);
    expect(neighbours?.areas[2]).toMatchObject({ code: "50", current: true });
  });
});

describe("the country", () => {
  it("adds up the sales of the provinces that state theirs, and names the one that does not", () => {
    for (const language of languages) {
      const { themes, keyFigures } = countryFacts(published, language);
      const otop = themes.find(({ id }) => id === "otop");
      expect(otop?.facts.map(({ kind }) => kind)).toEqual(["derived", "derived"]);
      expect(otop?.facts[0]?.remarks[0]).toContain(language === "th" ? "กรุงเทพมหานคร" : "Bangkok");
      expect(numberIn(keyFigures[0]?.value ?? "")).toBe(66_171_439);
    }
  });
});
