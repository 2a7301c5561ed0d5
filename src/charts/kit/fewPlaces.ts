import type { Say } from "../chart.ts";

/** Names of provinces as a sentence holds them: a few by name, many by their number. */
export function fewPlaces(
  codes: readonly string[],
  say: Say,
  name: (code: string) => string = say.placeTitle,
): string {
  return codes.length > most
    ? many[say.language](say.format.number(codes.length))
    : say.format.list(codes.map(name));
}

const most = 4;

const many = {
  th: (number: string) => ` ${number}\u00a0จังหวัด`,
  en: (number: string) => `${number} provinces`,
};
