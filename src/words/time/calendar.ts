/** A day of the Gregorian calendar, as numbers: no clock, no time zone. */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

export const isCivilDay = ({ year, month, day }: CivilDay): boolean =>
  day >= 1 && day <= daysInMonth(year, month);

/** Days since 1 January 1970, negative before it. */
export function dayNumber({ year, month, day }: CivilDay): number {
  // Counting from 1 March puts the leap day last, so every month before it has a fixed offset.
  const marchYear = month > 2 ? year : year - 1;
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const daysBeforeYear =
    365 * marchYear +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400);
  return daysBeforeYear + daysBeforeMonth + day - 1 - daysToEpoch;
}

/** The day that is so many days after 1 January 1970. */
export function civilDay(number: number): CivilDay {
  let year = 1970 + Math.floor(number / 365.2425);
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year++;
  while (dayNumber({ year, month: 1, day: 1 }) > number) year--;
  let month = 12;
  while (dayNumber({ year, month, day: 1 }) > number) month--;
  return { year, month, day: number - dayNumber({ year, month, day: 1 }) + 1 };
}

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: CivilDay): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// From 1 March of year 0 to 1 January 1970.
const daysToEpoch = 719468;
