import { describe, expect, it, test } from "vitest";
import { civilDay, dayNumber, weekday, type CivilDay } from "../../src/words/time/calendar.ts";
import {
  civilDate,
  isoDate,
  readDate,
  type DateOptions,
  type IsoDate,
} from "../../src/words/time/date.ts";
import { fiscalYearOf, fiscalYearSpan, readFiscalYear } from "../../src/words/time/fiscalYear.ts";
import { readMonth } from "../../src/words/time/month.ts";
import { thaiMonths } from "../../src/words/time/thaiMonth.ts";
import { thaiWeekdays } from "../../src/words/time/thaiWeekday.ts";
import { answer, suggestions } from "./answer.ts";

const newYear = "2024-01-01";

describe("a day with a Thai month", () => {
  test.each([
    "1 มกราคม 2567",
    "01 มกราคม 2567",
    "1 ม.ค. 2567",
    "1 ม.ค. 67",
    "1ม.ค.67",
    "1 มค 67",
    "1 ม. ค. 2567",
    "1-ม.ค.-67",
    "1/ม.ค./2567",
    "๑ มกราคม ๒๕๖๗",
    "๑ ม.ค. 2567",
    "1 มกราคม พ.ศ. 2567",
    "1 มกราคม พ.ศ.2567",
    "1 มกราคม พศ 2567",
    "1 มกราคม 2024",
    "1 มกราคม ค.ศ. 2024",
    "วันที่ 1 มกราคม 2567",
    "วันจันทร์ที่ 1 มกราคม พ.ศ. 2567",
    "จันทร์ 1 มกราคม 2567",
    "จ. 1 ม.ค. 67",
    "1 เดือน มกราคม พ.ศ. 2567",
    "1 January 2024",
    "1 Jan 2567",
    " 1\u00a0มกราคม  2567 ",
    "1 มก\u200bราคม 2567",
  ])("%s", (cell) => expect(answer(readDate(cell))).toBe(newYear));

  test.each(thaiMonths.map(({ name, short, en }, index) => [name, short, en, index + 1] as const))(
    "%s, %s and %s are one month",
    (name, short, en, month) => {
      const day = `2024-${String(month).padStart(2, "0")}-09`;
      for (const written of [name, short, short.replaceAll(".", ""), en, en.slice(0, 3)]) {
        expect(answer(readDate(`9 ${written} 2567`))).toBe(day);
      }
    },
  );
});

describe("a numeric day", () => {
  const table: [string, DateOptions, string][] = [
    ["1/1/2567", {}, newYear],
    ["01/01/2567", {}, newYear],
    ["31-12-2567", {}, "2024-12-31"],
    ["31.12.2567", {}, "2024-12-31"],
    ["๓๑/๑๒/๒๕๖๗", {}, "2024-12-31"],
    ["2/1/2567", { order: "MDY" }, "2024-01-02"],
    ["12/31/2567", {}, "✗ date_not_in_calendar"],
    ["2024-01-01", {}, newYear],
    ["2567-01-01", {}, newYear],
    ["2/1/2024", {}, "✗ date_order"],
    ["31/12/2024", {}, "2024-12-31"],
    ["12/31/2024", {}, "2024-12-31"],
    ["5/5/2024", {}, "2024-05-05"],
    ["2/1/2024", { order: "DMY" }, "2024-01-02"],
    ["2/1/2024", { order: "MDY" }, "2024-02-01"],
    ["31/12/2024", { order: "MDY" }, "✗ date_not_in_calendar"],
    ["1/1/67", {}, "✗ year_two_digits"],
    ["1/1/24", { order: "DMY" }, "✗ year_two_digits"],
    ["2024-1-1", {}, newYear],
    ["2024/01/31", {}, "2024-01-31"],
    ["2569/11/22", {}, "2026-11-22"],
    ["2569.11.22", {}, "2026-11-22"],
    ["2024/31/01", {}, "✗ date_not_in_calendar"],
    ["2024/01-31", {}, "✗ date_format"],
    ["1/1-2567", {}, "✗ date_format"],
    ["25670101", {}, "✗ date_format"],
    ["45292", {}, "✗ date_serial"],
    ["2024-01-31 00:00:00", {}, "2024-01-31"],
    ["2024-01-31T00:00:00.000Z", {}, "2024-01-31"],
    ["31/1/2567 0:00", {}, "2024-01-31"],
    ["31 ม.ค. 2567 00.00 น.", {}, "2024-01-31"],
    ["1/31/2024 12:00:00 AM", {}, "2024-01-31"],
    ["2024-01-31 00:00:01", {}, "✗ date_with_time"],
    ["1/1/67", { era: "BE" }, newYear],
    ["31/1/2567 12:30", {}, "✗ date_with_time"],
  ];
  test.each(table)("%s under %j is %s", (cell, options, value) =>
    expect(answer(readDate(cell, options))).toBe(value),
  );

  it("whose order is unknown is suggested in every order the calendar allows", () => {
    expect(suggestions(readDate("2/1/2024"))).toEqual(["2024-01-02", "2024-02-01"]);
    expect(suggestions(readDate("1/2/67"))).toEqual(["2024-02-01"]);
    expect(suggestions(readDate("1 ม.ค. 23"))).toEqual(["1980-01-01", "2023-01-01"]);
  });
});

describe("a day is checked", () => {
  test.each([
    ["29 ก.พ. 2563", "2020-02-29"],
    ["29 ก.พ. 2564", "✗ date_not_in_calendar"],
    ["29/2/2567", "2024-02-29"],
    ["2567-02-29", "2024-02-29"],
    ["31 เมษายน 2567", "✗ date_not_in_calendar"],
    ["0 มกราคม 2567", "✗ date_not_in_calendar"],
    ["1/13/2567", "✗ date_not_in_calendar"],
    ["วันอังคารที่ 1 มกราคม 2567", "✗ date_weekday"],
    ["พฤ. 29 ก.พ. 67", "2024-02-29"],
    ["พ. 29 ก.พ. 67", "✗ date_weekday"],
    ["1 มกราคม 2484", "1941-01-01"],
    ["31 ธันวาคม 2483", "✗ date_too_early"],
    ["1940-12-31", "✗ date_too_early"],
    ["31 ธันวาคม 2643", "2100-12-31"],
    ["1 มกราคม 2644", "✗ year_range"],
    ["1 มกราคม 2399", "✗ year_range"],
    ["2101-01-01", "✗ year_range"],
    ["1 มกราคม พ.ศ. 2024", "✗ year_era"],
    ["1 มกราคม ค.ศ. 2567", "✗ year_era"],
    ["1 ม.ค. ค.ศ. 24", "2024-01-01"],
    ["1 ม.ค. ค.ศ. 67", "✗ year_two_digits"],
    ["1 ม.ค. พ.ศ. 23", "1980-01-01"],
    ["1 ม.ค. 43", "✗ year_two_digits"],
    ["1 ม.ค. 44", "2001-01-01"],
    ["1 Jan 24", "✗ year_two_digits"],
    ["1 มกราคม 567", "✗ year_digits"],
    ["1 มกราคม 25670", "✗ year_digits"],
    ["1 มกราคม ๒5๖7", "✗ date_format"],
    ["5 ก.พ.", "✗ date_format"],
    ["1 มกรคม 2567", "✗ date_format"],
    ["1 - 5 มกราคม 2567", "✗ date_format"],
    ["มกราคม 2567", "✗ date_format"],
    ["2567", "✗ date_format"],
    ["", "✗ empty"],
    ["-", "✗ empty"],
    ["#VALUE!", "✗ spreadsheet_error"],
    ["1 " + "ก".repeat(100_000) + " 2567", "✗ date_format"],
  ])("%s gives %s", (cell, value) => expect(answer(readDate(cell))).toBe(value));

  it("says how many days the month has, and which weekday the date is", () => {
    const leap = readDate("29 ก.พ. 2564");
    expect(!leap.ok && leap.refusal.advice.th).toContain("กุมภาพันธ์ พ.ศ. 2564 มี 28 วัน");
    const monday = readDate("วันอังคารที่ 1 มกราคม 2567");
    expect(!monday.ok && monday.refusal.advice.th).toContain("ตรงกับวันจันทร์");
  });
});

describe("a column of older days", () => {
  const earliest = "1900-01-01" as IsoDate;
  test.each([
    ["1 เมษายน 2480", "1937-04-01"],
    ["1938-02-01", "1938-02-01"],
    ["1 กุมภาพันธ์ 2480", "✗ date_old_new_year"],
    ["31 ธันวาคม 2442", "✗ year_range"],
  ])("reads %s as %s, as the Thai year began in April", (cell, value) =>
    expect(answer(readDate(cell, { earliest }))).toBe(value),
  );
});

describe("a day count of a workbook", () => {
  const earliest = "1900-01-01" as IsoDate;
  test.each([
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["60", "✗ date_serial"],
    ["61", "1900-03-01"],
    ["45292", newYear],
    ["๔๕๒๙๒", newYear],
    ["73415", "2100-12-31"],
    ["73416", "✗ date_serial"],
    ["0", "✗ date_serial"],
    ["45292.5", "✗ date_serial"],
    ["45,292", "✗ date_format"],
    ["1 ม.ค. 67", newYear],
  ])("%s is %s, past the 29 February 1900 that never was", (cell, value) =>
    expect(answer(readDate(cell, { excel1900: true, earliest }))).toBe(value),
  );

  it("before 1 January 2484 is refused unless declared", () => {
    expect(answer(readDate("2567", { excel1900: true }))).toBe("✗ date_too_early");
  });
});

describe("every day from 1 January 2484 to 31 December 2643", () => {
  it("is read back from each written form, with its month and fiscal year", () => {
    const first = dayNumber({ year: 1941, month: 1, day: 1 });
    const last = dayNumber({ year: 2100, month: 12, day: 31 });
    for (let number = first; number <= last; number++) {
      const day = civilDay(number);
      const date = isoDate(day);
      for (const cell of writtenForms(day)) {
        const read = readDate(cell);
        if (!read.ok || read.value !== date) expect({ cell, read }).toEqual({ cell, read: date });
      }
      expectFiscalYear(day, date);
    }
  });
});

function writtenForms(day: CivilDay): string[] {
  const { name = "", short = "" } = thaiMonths[day.month - 1] ?? {};
  const year = day.year + 543;
  const forms = [
    isoDate(day),
    `${day.day}/${day.month}/${year}`,
    `${day.day} ${name} ${year}`,
    `${thai(day.day)} ${name} พ.ศ. ${thai(year)}`,
    `วัน${thaiWeekdays[weekday(day)]}ที่ ${day.day} ${name} ${year}`,
    `${day.day}${short}${year}`,
    `${day.day} ${name} ค.ศ. ${day.year}`,
  ];
  return year >= 2544 && year < 2600
    ? [...forms, `${day.day} ${short} ${String(year).slice(2)}`]
    : forms;
}

const thai = (number: number): string =>
  String(number).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? "");

function expectFiscalYear(day: CivilDay, date: IsoDate): void {
  const year = day.year + 543 + (day.month > 9 ? 1 : 0);
  const fiscalYear = fiscalYearOf(date);
  const { start, end } = fiscalYearSpan(fiscalYear);
  if (fiscalYear !== year || date < start || date > end) expect({ date, fiscalYear }).toBe(year);
  if (day.day > 1) return;
  const { name = "" } = thaiMonths[day.month - 1] ?? {};
  expect(answer(readFiscalYear(`1 ${name} ${day.year + 543}`))).toBe(year);
  expect(answer(readMonth(`${name} ${day.year + 543}`))).toBe(date.slice(0, 7));
  expect(civilDate(date)).toEqual(day);
}
