import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { declared, written } from "../../src/datasets/index.ts";
import { describedNow } from "../../src/models/tables/caveatsNow.ts";
import type { Caveat } from "../../src/schema/declare/caveat.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { silentPlaces } from "../../src/schema/declare/silentPlaces.ts";
import { withTables } from "../tablesPublication.ts";
import { openLaboratory } from "./laboratory.ts";
import { putExport, smallExports } from "./smallExports.ts";

const dated = written.filter(({ caveats = [] }) => caveats.some(({ edition }) => edition));
const laboratory = openLaboratory((dataFolder) => {
  for (const one of Object.values(smallExports)) putExport(dataFolder, one, one.last, one.files);
});
const { dataFolder } = laboratory;
afterAll(laboratory.close);

/** What the caution says of when it was written, and of nothing but an example of reading. */
const year = /(?:25|19|20)\d\d/;

describe.each(written.map((dataset) => ({ id: dataset.table.id, dataset })))(
  "a caution of $id",
  ({ dataset }) => {
    const { caveats = [], table } = dataset as { caveats?: readonly Caveat[] } & Dataset;

    it("that names a year is of an edition, or of what the table itself breaks at", () => {
      const breaks = (table.breaks?.breaks ?? []).map(({ from }) => String(from));
      const loose = caveats.filter(
        ({ edition, th }) =>
          edition === undefined && year.test(th) && !breaks.some((from) => th.includes(from)),
      );
      expect(loose).toEqual([]);
      expect(table.description.th).not.toMatch(year);
    });
  },
);

describe.each(dated.map((dataset) => ({ id: dataset.table.id, dataset })))(
  "the next edition of $id",
  ({ id, dataset }) => {
    const one = smallExports[id]!;
    const ofLast = dataset.caveats!.filter(({ edition }) => edition === one.last);
    const isReplaced = dataset.sources.some(({ editions }) => editions === "replaces");

    it("is told without the cautions of the last where it takes its place", async () => {
      expect(ofLast.length).toBeGreaterThan(0);
      const before = await withTables([dataset], dataFolder);
      const { description } = describedNow(before, dataset).table;
      expect(ofLast.filter(({ th }) => !description.th.includes(th))).toEqual([]);

      putExport(dataFolder, one, one.next, one.later);
      const after = await withTables([dataset], dataFolder);
      const found = laboratory.read(id).findings.filter(({ code }) => code === outdated);
      rmSync(join(dataFolder, "raw", one.folder, one.next), { recursive: true });
      const now = describedNow(after, dataset).table.description;
      const told = ofLast.filter(({ th, en }) => now.th.includes(th) || now.en.includes(en));
      expect(told).toEqual(isReplaced ? [] : ofLast);
      expect(found.map(({ received, severity }) => [received, severity])).toEqual(
        isReplaced ? ofLast.map(({ th }) => [th, "warn"]) : [],
      );
    });
  },
);

const outdated = "caveat_of_earlier_edition";

it("asks about a break that tells of a gap which the next file has filled", () => {
  const folder = join(dataFolder, "raw/dopa-registration");
  const name = "population_province_amphoe_2557_2564.csv";
  const filled = readFileSync(join(folder, "2564", name), "utf8").replace(
    /^(amphoe,4008,[^,]+,2563,[^,]+),(\d+),/m,
    (_, before: string, people: string) => `${before},${Number(people) + 8874},`,
  );
  mkdirSync(join(folder, "2565"));
  writeFileSync(join(folder, "2565", name.replace("2564", "2565")), filled);
  writeFileSync(
    join(folder, "2565", "source.json"),
    readFileSync(join(folder, "2564", "source.json")),
  );
  const found = () =>
    laboratory.read("population-years").findings.filter(({ code }) => code === "gap_filled");
  const told = found();
  rmSync(join(folder, "2565"), { recursive: true });
  expect(told.map(({ severity, received }) => [severity, received])).toEqual([
    ["warn", expect.stringMatching(/^(\d+) = \1$/)],
  ]);
  expect(found()).toEqual([]);
});

describe("the provinces that a year lacks", () => {
  const budget = declared.find(({ table }) => table.id === "pao-budget")!;
  const provinces = [
    { code: "10", th: "กรุงเทพมหานคร", en: "Bangkok" },
    { code: "50", th: "เชียงใหม่", en: "Chiang Mai" },
    { code: "54", th: "แพร่", en: "Phrae" },
    { code: "56", th: "พะเยา", en: "Phayao" },
  ];
  const rowsOf = (fiscal_year: number, ...codes: readonly string[]) =>
    codes.flatMap((province_code) =>
      ["total", "task"].map((row_type) => ({
        ...{ fiscal_year, province_code, row_type, budget_baht: 5 },
        plan: row_type === "task" ? "community" : "whole",
      })),
    );

  it("are named as long as the rows lack them", () => {
    const [gap, uneven] = silentPlaces(
      budget,
      [...rowsOf(2565, "50", "54", "56"), ...rowsOf(2566, "50", "56")],
      provinces,
    );
    expect(gap!.th).toBe("ปีงบประมาณ 2566 ไม่มีตัวเลขของ 1 จังหวัด: แพร่ ไม่ได้ระบุ ไม่ใช่ศูนย์");
    expect(gap!.en).toContain("2023: no figure of 1 province: Phrae.");
    expect(uneven!.th).toContain("เทียบยอดรวมทั้งประเทศข้ามปีไม่ได้");
  });

  it("are named no more once a file has filled the gap, and of another year where that has one", () => {
    const whole = [...rowsOf(2565, "50", "54", "56"), ...rowsOf(2566, "50", "54", "56")];
    expect(silentPlaces(budget, whole, provinces)).toEqual([]);
    const later = silentPlaces(budget, [...whole, ...rowsOf(2567, "54", "56")], provinces);
    expect(later[0]!.th).toMatch(/^ปีงบประมาณ 2567 .*: เชียงใหม่ /);
    expect(later.map(({ th }) => th).join()).not.toContain("2566");
  });
});
