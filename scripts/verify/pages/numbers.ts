/** A number as a text writes it, with how far from it the exact value may lie. */
export interface WrittenNumber {
  readonly text: string;
  readonly value: number;
  readonly tolerance: number;
  readonly kind: "number" | "year";
}

/** A day that a text names, as `2021-12-31`. */
export interface WrittenDay {
  readonly text: string;
  readonly day: string;
  readonly kind: "day";
}

export type WrittenFigure = WrittenNumber | WrittenDay;

const thaiMonths =
  "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม";
const englishMonths =
  "January February March April May June July August September October November December";
const months = [thaiMonths.split(" "), englishMonths.split(" ")];
const day = new RegExp(`(\\d{1,2}) (${months.flat().join("|")}) (\\d{4})`, "g");
const scales: Readonly<Record<string, number>> = {
  พันล้าน: 1e9,
  ล้าน: 1e6,
  แสน: 1e5,
  หมื่น: 1e4,
  billion: 1e9,
  million: 1e6,
};
/** A size of paper, A4, is a name. */
const ofName = "(?<![A-Za-z][\\d.,]*)";
const number = new RegExp(
  `${ofName}([−-]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?) ?(${Object.keys(scales).join("|")}|%)?`,
  "g",
);

/** Every number, year and day of a text in Thai or English. */
export function numbersIn(text: string): WrittenFigure[] {
  const plain = arabic(text)
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/[\u200b\u2060]/g, "");
  const days: WrittenDay[] = [];
  const rest = plain.replace(day, (written, date: string, month: string, year: string) => {
    const index = Math.max(...months.map((names) => names.indexOf(month))) + 1;
    const iso = [commonEra(Number(year)), two(index), two(Number(date))].join("-");
    days.push({ text: written, day: iso, kind: "day" });
    return " ";
  });
  return [...days, ...[...rest.matchAll(number)].map(numberOf)];
}

function numberOf([text, sign = "", digits = "", unit]: RegExpMatchArray): WrittenNumber {
  const scale = unit === undefined ? 1 : unit === "%" ? 0.01 : scales[unit]!;
  const decimals = digits.split(".")[1]?.length ?? 0;
  const value = Number(digits.replaceAll(",", "")) * scale;
  const isYear = /^(19|20|24|25|26)\d\d$/.test(digits) && unit === undefined;
  return {
    text: text.trim(),
    value: sign === "" ? value : -value,
    tolerance: (0.5 * scale) / 10 ** decimals + 1e-9 * Math.abs(value),
    kind: isYear ? "year" : "number",
  };
}

/** The digits of Thai as those of the rest. */
export const arabic = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
const two = (value: number): string => String(value).padStart(2, "0");

/** A year of either era as one of the common era. */
export const commonEra = (year: number): number => (year > 2300 ? year - 543 : year);
