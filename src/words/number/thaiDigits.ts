/** The text with ๐–๙ written as 0–9; everything else stays. */
export function toArabicDigits(text: string): string {
  if (!thaiDigit.test(text)) return text;
  let arabic = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isThai = code >= thaiZero && code <= thaiZero + 9;
    arabic += isThai ? String.fromCharCode(code - thaiZero + arabicZero) : text.charAt(i);
  }
  return arabic;
}

/** True when both Thai and Arabic digits occur. */
export const hasMixedDigits = (text: string): boolean => thaiDigit.test(text) && /\d/.test(text);

/** True when one run of digits changes from one set to the other: ๒5๖7. */
export const hasSplitNumber = (text: string): boolean =>
  thaiDigit.test(text) && /\d[๐-๙]|[๐-๙]\d/.test(text);

const arabicZero = 0x30;
const thaiZero = 0x0e50;
const thaiDigit = /[๐-๙]/;
