import { civilDay, isCivilDay } from "../../words/time/calendar.ts";
import type { NumberFormat } from "./numberFormat.ts";

/** The two ways in which workbooks count days; the second is that of old Macs. */
export type DateSystem = 1900 | 1904;

/**
 * The text of a number that is shown as a day or a time: `2024-01-31`, `2024-01-31 08:30:00`, `2024-01`,
 * `08:30:00`. The year is the one the cell holds: 2567 where a Buddhist year was typed as a common one.
 * Null where there is no such day.
 */
export function serialText(
  serial: number,
  kind: NumberFormat["kind"],
  system: DateSystem,
): string | null {
  const seconds = Math.round(serial * secondsOfDay);
  const time = clockText(seconds - Math.floor(seconds / secondsOfDay) * secondsOfDay);
  if (seconds < 0) return null;
  if (kind === "elapsed") return clockText(seconds);
  const day = Math.floor(seconds / secondsOfDay);
  if (day === 0 && kind === "time") return time;
  const date = dayText(day, system);
  if (date === null || time !== midnight) return date && `${date} ${time}`;
  return kind === "month" && date.endsWith("-01") ? date.slice(0, -3) : date;
}

function dayText(day: number, system: DateSystem): string | null {
  // The system of 1900 has a day 0, and counts a 29 February 1900 that never was as day 60.
  if (system === 1900 && (day === 0 || day === 60)) return null;
  const before = system === 1904 ? dayBefore1904 : day < 60 ? dayBefore1900 + 1 : dayBefore1900;
  const date = civilDay(day + before);
  if (date.year > 9999 || !isCivilDay(date)) return null;
  const [month, ofMonth] = [date.month, date.day].map((part) => String(part).padStart(2, "0"));
  return `${date.year}-${month}-${ofMonth}`;
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

const midnight = "00:00:00";
const secondsOfDay = 86_400;
const dayBefore1900 = -25_569;
const dayBefore1904 = -24_107;
