import type { Text } from "../text/language.ts";
import { accept, type Reading } from "./reading.ts";
import { isSpreadsheetError, refuseSpreadsheetError } from "../number/spreadsheetError.ts";
import { cleanText } from "../text/thaiText.ts";

/** What exports write where a measure has no value. “ไม่มี”, “x” and 0 are values, so they are not here. */
export const defaultMissingTokens: readonly string[] = [
  "",
  "-",
  "–",
  "—",
  "..",
  "...",
  "…",
  "n/a",
  "n.a.",
  "na",
  "null",
  "ไม่มีข้อมูล",
  "ไม่ระบุ",
];

/** Null when the cell is one of the tokens, whatever its case and the spaces around it; else the cell as it was. */
export function readMissing(cell: string, tokens = defaultMissingTokens): string | null {
  return tokenSet(tokens).has(cleanText(cell).toLowerCase()) ? null : cell;
}

/** As `readMissing`, but a failed formula is refused: `#N/A` says that a workbook broke, not that a value is missing. */
export function readStated(cell: string, tokens = defaultMissingTokens): Reading<string | null> {
  return isSpreadsheetError(cell)
    ? refuseSpreadsheetError(statedOrMissing)
    : accept(readMissing(cell, tokens));
}

/** Why a value is not there, or not final. These are different facts, and none of them is zero. */
export type MissingState =
  "not_stated" | "not_applicable" | "not_available" | "withheld" | "provisional";

export const missingStates: Readonly<Record<MissingState, Text>> = {
  not_stated: { th: "ต้นฉบับไม่ได้ระบุ", en: "not stated" },
  not_applicable: { th: "ไม่เข้าข่าย", en: "not applicable" },
  not_available: { th: "ยังไม่มีข้อมูล", en: "not available" },
  withheld: { th: "ไม่เปิดเผย", en: "withheld" },
  provisional: { th: "ตัวเลขเบื้องต้น", en: "provisional" },
};

const statedOrMissing: Text = {
  th: "ค่าของช่องนี้ หรือเครื่องหมายว่าไม่มีข้อมูล เช่น -",
  en: "a value, or a sign that there is none, such as -",
};

const tokenSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function tokenSet(tokens: readonly string[]): ReadonlySet<string> {
  let set = tokenSets.get(tokens);
  if (!set) {
    set = new Set(tokens.map((token) => cleanText(token).toLowerCase()));
    tokenSets.set(tokens, set);
  }
  return set;
}
