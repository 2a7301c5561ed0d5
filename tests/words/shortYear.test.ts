import { describe, expect, it, test } from "vitest";
import { readMonth } from "../../src/words/time/month.ts";
import { eraIn } from "../../src/words/time/yearContext.ts";
import { answer, suggestions } from "./answer.ts";

describe("a year of two digits", () => {
  it("beside a Thai month has two readings up to 43, one from 44 on", () => {
    for (let number = 0; number < 100; number++) {
      const digits = String(number).padStart(2, "0");
      const read = answer(readMonth(`ต.ค. ${digits}`));
      expect(read).toBe(number < 44 ? "✗ year_two_digits" : `${1957 + number}-10`);
    }
  });

  it("is one of the fiscal year's where one reading lies in it, for every month and year", () => {
    for (let fiscalYear = 2500; fiscalYear < 2600; fiscalYear++)
      for (const [name, month] of [
        ["ต.ค.", 10],
        ["ก.ย.", 9],
        ["ม.ค.", 1],
      ] as const) {
        const common = fiscalYear - 543 - (month >= 10 ? 1 : 0);
        if (common < 1957) continue;
        for (const year of [common, common + 543]) {
          const cell = `${name}-${String(year).slice(2)}`;
          const read = answer(readMonth(cell, {}, { fiscalYear }));
          expect(read, `${cell} in ${fiscalYear}`).toBe(
            `${common}-${String(month).padStart(2, "0")}`,
          );
        }
      }
  });

  it("is suggested in both readings, each of which is read", () => {
    const both = suggestions(readMonth("ต.ค. 23"));
    expect(both).toEqual(["1980-10", "2023-10"]);
    for (const one of both) expect(answer(readMonth(one))).toBe(one);
  });
});

test.each([
  [["ต.ค. 2566", "พ.ย. 66"], "BE"],
  [["ต.ค. 2023", "พ.ย. 23"], "CE"],
  [["เดือน (พ.ศ.)"], "BE"],
  [["ต.ค. 2566", "พ.ย. 2023"], undefined],
  [["ต.ค. 66", "25669"], undefined],
])("the era of %j is %s", (texts, era) => expect(eraIn(texts)).toBe(era));
