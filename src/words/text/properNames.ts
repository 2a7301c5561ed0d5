import { wholeWords } from "./wholeWords.ts";

const number = "\\d+(?:[,.–]\\d+)*";
/** Some texts hold a number to its unit already. */
const gap = "[ \\u00a0]";
const months =
  "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|" +
  "January|February|March|April|May|June|July|August|September|October|November|December";
const units =
  "หมู่บ้าน|จังหวัด|อำเภอ|ตำบล|แห่ง|แถว|ไฟล์|คน|หลัง|บาท|ล้านบาท|เท่า|กลุ่ม|กองทุน|แปลง|" +
  "million baht|baht|villages|tambons|amphoes|provinces|people|times";

/** Numbers with what they count and what they number, and dates: “47 หมู่บ้าน”, “ระยะที่ 1”, “31 ธันวาคม 2564”. */
const phrases = [
  `(?:ณ${gap}|ถึง${gap})?\\d{1,2}${gap}(?:${months})${gap}\\d{4}`,
  `(?:${months})${gap}\\d{4}`,
  `(?:ระยะที่|พ\\.ศ\\.|ปีงบประมาณ|ปี|Phase|phase|B\\.E\\.)${gap}${number}`,
  `${number}${gap}(?:${units})`,
  `\\d[\\d,.]*–\\d[\\d,.]*\\d`,
];

/** A number held to one word of the dictionary: no line breaks there, whatever stands around it. */
const held = /^[\d,.–]+\u00a0(?:แห่ง|แถว|ไฟล์|คน|หลัง|บาท|เท่า|กลุ่ม|แปลง|[a-z]+)$/;

/** What is longer would not fit a narrow cell of a phone. */
const longest = 20;

const pattern = new RegExp(
  `(${[...phrases, ...wholeWords.map((word) => word.replaceAll(".", "\\."))].join("|")})`,
);

/** A text in pieces, those to be kept on one line marked. */
export function keepNames(text: string): { readonly piece: string; readonly whole: boolean }[] {
  // Splitting at a pattern with one group leaves what it matched at every second place.
  return text
    .split(pattern)
    .map((piece, i) => ({
      piece,
      whole: i % 2 === 1 && piece.length <= longest && !held.test(piece),
    }))
    .filter(({ piece }) => piece !== "");
}
