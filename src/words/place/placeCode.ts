import * as refusal from "./placeCodeRefusal.ts";
import { ofElsewhere } from "./placeRefusal.ts";
import { codeLengths } from "./placeWords.ts";
import type { PlaceLevel } from "./area.ts";
import { liesWithin, type Places } from "./places.ts";
import { accept, type Reading } from "../reading/reading.ts";
import { hasMixedDigits, toArabicDigits } from "../number/thaiDigits.ts";

/** The digits of a code, with or without the TH of international lists; null for no code. */
export function codeDigits(text: string): string | null {
  const digits = codeForm.exec(text)?.[1];
  return digits === undefined || hasMixedDigits(digits) ? null : toArabicDigits(digits);
}

const codeForm = /^(?:TH-?)?([\d๐-๙]+)$/i;

/** Reads the code of an area, or one that it had before. */
export function readCode(
  digits: string,
  level: PlaceLevel,
  parent: string,
  places: Places,
): Reading<string> {
  if (digits.length !== codeLengths[level]) return refusal.ofCodeLength(digits, level, places);
  const code = places.movedTo.get(digits) ?? digits;
  const area = places.byCode.get(code);
  if (!area) return refusal.ofUnknownCode(digits, level, places);
  return liesWithin(code, parent, places)
    ? accept(code)
    : ofElsewhere([area], level, parent, places);
}
