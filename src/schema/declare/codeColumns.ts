import { isMissing, refuseEmpty } from "../../words/reading/emptyRefusal.ts";
import type { Text } from "../../words/text/language.ts";
import { accept, refuse, type Reading } from "../../words/reading/reading.ts";
import { hasMixedDigits, toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { Column } from "./column.ts";

/** A code that stays text for ever; `pattern` is what every value matches as a whole, in either set of digits. */
export const code = (label: Text, pattern: RegExp, example: string): Column<string> => ({
  kind: "code",
  label,
  sql: "VARCHAR",
  nullable: false,
  parse: (cell) => readCode(cell, pattern, example),
});

function readCode(cell: string, pattern: RegExp, example: string): Reading<string> {
  const cleaned = cleanText(cell);
  if (pattern.test(cleaned)) return accept(cleaned);
  const arabic = toArabicDigits(cleaned);
  if (!hasMixedDigits(cleaned) && pattern.test(arabic)) return accept(arabic);
  const expected = { th: `รหัส เช่น ${example}`, en: `a code such as ${example}` };
  if (isMissing(cleaned)) return refuseEmpty(expected);
  return refuse("code_form", expected, {
    th: "ตรวจว่ารหัสครบทุกหลักและเก็บเป็นข้อความ ไม่ใช่ตัวเลข",
    en: "Check that no digit is missing and that the spreadsheet keeps the code as text, not as a number.",
  });
}
