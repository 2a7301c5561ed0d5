/** The days of the week, Sunday first. */
export const thaiWeekdays: readonly string[] = [
  "อาทิตย์",
  "จันทร์",
  "อังคาร",
  "พุธ",
  "พฤหัสบดี",
  "ศุกร์",
  "เสาร์",
];

/** 0 for Sunday to 6 for Saturday; undefined for no weekday. Reads พฤหัส and the abbreviations too. */
export const weekdayNamed = (written: string): number | undefined => weekdayNames.get(written);

const weekdayNames: ReadonlyMap<string, number> = new Map([
  ...thaiWeekdays.map((name, index) => [name, index] as const),
  ...["อา", "จ", "อ", "พ", "พฤ", "ศ", "ส"].map((name, index) => [name, index] as const),
  ["พฤหัส", 4],
]);

/** Any of those names, for use inside a larger pattern. */
export const weekdayPattern = [...weekdayNames.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|");
