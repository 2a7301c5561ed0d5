/** The text with ๐–๙ written as 0–9; everything else stays. */
export function toArabicDigits(text: string): string {
  return thaiDigit.test(text)
    ? text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero))
    : text;
}

/** True when both Thai and Arabic digits occur. */
export const hasMixedDigits = (text: string): boolean => thaiDigit.test(text) && /\d/.test(text);

/** True when one run of digits changes from one set to the other: ๒5๖7. */
export const hasSplitNumber = (text: string): boolean =>
  thaiDigit.test(text) && /\d[๐-๙]|[๐-๙]\d/.test(text);

const thaiZero = 0x0e50;
const thaiDigit = /[๐-๙]/;
