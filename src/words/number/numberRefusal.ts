import { refuseMisspeltDigits } from "./misspeltDigits.ts";
import { isMissing, refuseEmpty } from "../reading/emptyRefusal.ts";
import type { Text } from "../text/language.ts";
import { refuse, type Reading } from "../reading/reading.ts";
import { isSpreadsheetError, refuseSpreadsheetError } from "./spreadsheetError.ts";
import { hasMixedDigits, toArabicDigits } from "./thaiDigits.ts";
import { cleanText } from "../text/thaiText.ts";

/**
 * Says what keeps a cell from being a number, and what was meant when that can be only one thing
 * and its column takes it.
 */
export function refuseNumber(
  cell: string,
  expected: Text,
  isTaken: (suggestion: string) => boolean,
): Reading<never> {
  if (isSpreadsheetError(cell)) return refuseSpreadsheetError(expected);
  const text = cleanText(cell);
  if (isMissing(text)) return refuseEmpty(expected);
  if (text.length > longestNumber) return refuse("number_format", expected, noNumber);
  return refuseMisspeltDigits(text, expected, isTaken, () => refuseForm(text, expected, isTaken));
}

function refuseForm(
  text: string,
  expected: Text,
  isTaken: (suggestion: string) => boolean,
): Reading<never> {
  const plain = toArabicDigits(text);
  const trouble = hasMixedDigits(text)
    ? mixedDigits
    : troubles.find(({ form }) => form.test(plain));
  if (!trouble) return refuse("number_format", expected, noNumber);
  const meant = trouble.meant ? [trouble.meant(plain)] : [];
  return refuse(trouble.code, expected, trouble.advice, meant.filter(isTaken));
}

const longestNumber = 60;

const noNumber: Text = {
  th: "อ่านเป็นตัวเลขไม่ได้ โปรดพิมพ์เฉพาะตัวเลขตามเอกสารต้นฉบับ เช่น 1,234.50",
  en: "This can't be read as a number. Write the number of the original in digits only, such as 1,234.50.",
};

interface Trouble {
  readonly code: string;
  readonly form: RegExp;
  readonly advice: Text;
  /** The one number the cell can stand for, when there is only one. */
  readonly meant?: (text: string) => string;
}

const mixedDigits: Trouble = {
  code: "number_mixed_digits",
  form: /\d/,
  advice: {
    th: "ตัวเลขนี้มีทั้งเลขไทยและเลขอารบิกปนกัน โปรดพิมพ์ใหม่ด้วยเลขชุดเดียว",
    en: "The number mixes Thai and Arabic digits. Write it again in one set of digits.",
  },
  meant: (text) => text,
};

/** A whole number and the mark of a note behind it: `1,234*`, `1,234 r`, `1,234 (ก)`, `1,234¹`, `1,234 1/`. */
const noteMarked =
  /^([-+\u2212]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?(?:\*+|[†‡§#¹²³\u2070-\u2079]+|[rpe]|\[[\dก-ฮa-z]{1,2}\]|\([ก-ฮa-z]{1,2}\)| \d\/)$/i;

const troubles: readonly Trouble[] = [
  {
    code: "number_scientific",
    form: /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i,
    advice: {
      th: "โปรแกรมตารางย่อตัวเลขนี้เป็นรูปยกกำลัง (E) ทำให้บางหลักหายไป โปรดจัดรูปแบบช่องเป็น “ตัวเลข” แล้วส่งออกใหม่",
      en: "The spreadsheet shortened this number to a power of ten (E), which may have lost digits. Format the cell as Number and export again.",
    },
  },
  {
    code: "number_decimal_comma",
    form: /^[-+]?\d{1,3}(?:\.\d{3})+,\d+$/,
    advice: {
      th: "ช่องนี้ใช้จุดคั่นหลักพันและใช้จุลภาคเป็นทศนิยม โปรดสลับกัน คือใช้ , คั่นหลักพัน และ . เป็นจุดทศนิยม",
      en: "The cell groups thousands with points and marks decimals with a comma. Turn them round: commas for thousands, a point for decimals.",
    },
    meant: (text) => text.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")),
  },
  {
    code: "number_format",
    form: /^[-+\u2212]?\d{1,3}(?:\.\d{3}){2,}$/,
    advice: {
      th: "ช่องนี้ใช้จุดคั่นหลักพัน โปรดใช้จุลภาค เช่น 1,234,567 และตรวจช่องอื่นในคอลัมน์ด้วย เพราะ 1.234 จะถูกอ่านเป็นทศนิยม",
      en: "The cell groups thousands with points. Use commas, as in 1,234,567, and look at the other cells of the column: 1.234 is read as a decimal.",
    },
    meant: (text) => text.replaceAll(".", ","),
  },
  {
    code: "number_grouping",
    form: /^\(?[-+\u2212]?\d[\d,]*,[\d,]*(?:\.[\d,]*)?\)?$|^\(?[-+\u2212]?\d+(?:\.[\d]*,[\d,]*)\)?$/,
    advice: {
      th: "จุลภาคไม่ได้คั่นทุกสามหลัก จึงไม่แน่ใจว่าเป็นจำนวนใด โปรดตรวจกับต้นฉบับ แล้วพิมพ์ใหม่ เช่น 1,234 หรือ 12.34",
      en: "The commas don't stand every three digits, so the amount isn't certain. Check the original and write it again, as 1,234 or 12.34.",
    },
  },
  {
    code: "number_spaces",
    form: /^[-+\u2212]? ?\d+(?: \d+)+(?:\.\d+)?$|^[-+\u2212] \d/,
    advice: {
      th: "มีช่องว่างอยู่ในตัวเลข โปรดลบช่องว่างออก",
      en: "There is a space inside the number. Take it out.",
    },
  },
  {
    code: "number_point",
    form: /^[-+\u2212]?(?:\.\d+|[\d,]+\.)$/,
    advice: {
      th: "ต้องมีตัวเลขทั้งหน้าและหลังจุดทศนิยม เช่น 0.5 โปรดตรวจกับต้นฉบับว่ามีหลักใดหายไปหรือไม่",
      en: "A decimal point needs a digit on both sides, as in 0.5. Check in the original whether a digit is missing.",
    },
    meant: (text) => text.replace(/^([-+\u2212]?)\./, "$10.").replace(/\.$/, ""),
  },
  {
    code: "number_date",
    form: /^(?:\d{1,2}[ -]?)?(?:[กมพสตธ][ิี]?|เม)\. ?[คพย]\.|^(?:\d{1,2}[- ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/i,
    advice: {
      th: "ช่องนี้กลายเป็นวันที่ มักเกิดจากโปรแกรมตารางแปลงตัวเลขเป็นวันที่ให้เอง โปรดจัดรูปแบบช่องเป็น “ข้อความ” หรือ “ตัวเลข” แล้วพิมพ์ค่าเดิมใหม่",
      en: "The cell has become a date: spreadsheets turn some numbers into dates by themselves. Format the cell as Text or Number and type the value again.",
    },
  },
  {
    code: "number_percent",
    form: /^[-+\u2212]?[\d,.]+ ?%$|^ร้อยละ/,
    advice: {
      th: "คอลัมน์นี้ไม่ได้กำหนดหน่วยเป็นร้อยละ โปรดตรวจว่าควรเป็นสัดส่วนหรือร้อยละ แล้วพิมพ์เฉพาะตัวเลข",
      en: "This column isn't declared as a percentage. Check whether a share or a percentage is meant and write the number alone.",
    },
  },
  {
    code: "number_dash",
    form: /^[\d,.]*\d ?[-–—\u2212]$/,
    advice: {
      th: "ขีดท้ายตัวเลขเป็นได้ทั้งเครื่องหมายลบและ “.-” ที่แปลว่าไม่มีเศษ โปรดตรวจกับต้นฉบับ แล้วพิมพ์ใหม่เป็น -1234 หรือ 1234",
      en: "The dash behind the number may be a minus or stand for “.-”, no decimals. Check the original and write -1234 or 1234.",
    },
  },
  {
    code: "number_span",
    form: /^\d[\d,.]* ?(?:[-–—~/]|ถึง|to) ?\d[\d,.]*(?: ?[^\d]*)$/,
    advice: {
      th: "ช่องนี้มีสองจำนวนหรือเป็นช่วง คอลัมน์นี้เก็บได้จำนวนเดียว โปรดตรวจกับต้นฉบับ หากต้นฉบับบอกไว้เป็นช่วง อย่าเลือกเอง ให้เว้นว่างถ้าคอลัมน์นี้เว้นได้ และแจ้งผู้ดูแลเว็บไซต์",
      en: "The cell holds two numbers, or a span; the column keeps one. Check the original. If it states a span, don't choose one of the two: leave the cell empty where the column may be empty, and tell the site's keepers.",
    },
  },
  {
    code: "number_approximate",
    form: /^(?:ประมาณ|ราว|เกือบ|กว่า|มากกว่า|น้อยกว่า|ไม่เกิน|ไม่น้อยกว่า|ไม่ต่ำกว่า|เกิน|เกินกว่า|ต่ำกว่า|อย่างน้อย|about|approx\.?|over|under|at least|[<>≤≥~≈±]=?) ?\d|\d ?(?:กว่า|เศษ|ขึ้นไป|โดยประมาณ|\+)/i,
    advice: {
      th: "ช่องนี้เป็นค่าประมาณหรือบอกเพียงขอบเขต คอลัมน์นี้เก็บค่าแน่นอน โปรดตรวจกับต้นฉบับ หากต้นฉบับไม่มีค่าแน่นอน ให้เว้นว่างถ้าคอลัมน์นี้เว้นได้ และแจ้งผู้ดูแลเว็บไซต์",
      en: "The cell states about how many, or a bound; the column keeps exact numbers. Check the original. If it has no exact one, leave the cell empty where the column may be empty, and tell the site's keepers.",
    },
  },
  {
    code: "number_note_mark",
    form: noteMarked,
    advice: {
      th: "มีเครื่องหมายของหมายเหตุติดอยู่กับตัวเลข โปรดลบเครื่องหมาย แล้วเขียนหมายเหตุไว้ใน note ของ source.json",
      en: "The mark of a note stands with the number. Take it out, and write the note under “note” in source.json.",
    },
    meant: (text) => text.replace(noteMarked, "$1"),
  },
  {
    code: "number_note_mark",
    form: /^['’‘]\d/,
    advice: {
      th: "เครื่องหมาย ' ที่โปรแกรมตารางใช้บอกว่าช่องเป็นข้อความติดมาหน้าตัวเลข โปรดลบออก",
      en: "The ' by which spreadsheets mark a cell as text stands before the number. Take it out.",
    },
    meant: (text) => text.slice(1),
  },
  {
    code: "number_dash",
    form: /^[-–—\u2212] ?0 ?[-–—\u2212]$/,
    advice: {
      th: "“-0-” เป็นได้ทั้งศูนย์และไม่มีข้อมูล โปรดตรวจกับต้นฉบับ ถ้าเป็นศูนย์ให้พิมพ์ 0 ถ้าไม่มีข้อมูลให้เว้นว่าง",
      en: "“-0-” may stand for zero or for nothing stated. Check the original: write 0 for zero, and leave the cell empty where nothing is stated.",
    },
  },
  {
    code: "number_unit",
    form: /^[-+\u2212(]?\d[\d,.]*\)? ?(?:พัน|หมื่น|แสน|ล้าน|thousand|million|billion)/i,
    advice: {
      th: "ตัวเลขนี้เขียนเป็นพันหรือล้าน โปรดเขียนเต็มจำนวนตามเอกสารต้นฉบับ เช่น 1.5 ล้าน เขียนเป็น 1,500,000 ถ้าต้นฉบับปัดไว้ อย่าเติมหลักเอง",
      en: "The number is written in thousands or millions. Write it whole as the original has it: 1.5 million is 1,500,000. Where the original is rounded, add no digits of your own.",
    },
  },
  {
    code: "number_unit",
    form: /^[-+\u2212(]?\d[\d,.]*\)? ?[^\d\s,.()]|^[^\d\s(+\-\u2212.,]+ ?\d[\d,.]*$/,
    advice: {
      th: "มีข้อความหรือหน่วยอยู่กับตัวเลข โปรดพิมพ์เฉพาะตัวเลข แล้วบอกหน่วยไว้ที่หัวคอลัมน์",
      en: "Words or a unit stand with the number. Write the number alone and put the unit in the heading.",
    },
  },
];
