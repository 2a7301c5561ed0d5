import { describe, expect, it, test } from "vitest";
import {
  civilDay,
  dayNumber,
  daysInMonth,
  isCivilDay,
  weekday,
} from "../../src/words/time/calendar.ts";

describe("the calendar", () => {
  test.each([
    [2000, 2, 29],
    [1900, 2, 28],
    [2024, 2, 29],
    [2023, 2, 28],
    [2100, 2, 28],
    [2024, 4, 30],
    [2024, 12, 31],
    [2024, 13, 0],
    [2024, 0, 0],
  ])("has in %i-%i %i days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  it("has no day 0 and none after the last of its month", () => {
    expect(isCivilDay({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isCivilDay({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isCivilDay({ year: 2024, month: 1, day: 0 })).toBe(false);
    expect(isCivilDay({ year: 2024, month: 13, day: 1 })).toBe(false);
  });

  it("counts days from 1 January 1970 as UTC does, leap years and centuries included", () => {
    for (let number = -80_000; number <= 80_000; number++) {
      const utc = new Date(number * 86_400_000);
      const day = {
        year: utc.getUTCFullYear(),
        month: utc.getUTCMonth() + 1,
        day: utc.getUTCDate(),
      };
      if (dayNumber(day) !== number || weekday(day) !== utc.getUTCDay()) {
        expect({ day, number: dayNumber(day), weekday: weekday(day) }).toEqual({ number });
      }
    }
    for (let number = -80_000; number <= 80_000; number += 37) {
      expect(dayNumber(civilDay(number))).toBe(number);
    }
  });
});
