import type { Field } from "../../schema/declare/field.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import type { Text } from "../../words/text/language.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import type { EditionChange } from "./lastEdition.ts";

/** The row before, as a sentence names it. */
const lastText = ({ before, last }: EditionChange, { unit }: Field): Text => {
  const value = grouped(before);
  const { file, line } = last;
  return {
    th: `${value}${unit ? ` ${unit.th}` : ""} (ไฟล์ ${file} บรรทัด ${line})`,
    en: `${value}${unit ? ` ${unit.en}` : ""} (${file} line ${line})`,
  };
};

export function beyondLast(column: Field, change: EditionChange, times: number): Refusal {
  const last = lastText(change, column);
  return {
    code: "beyond_last",
    expected: {
      th: `ไม่เกิน ${times} เท่าของครั้งก่อน ซึ่งคือ ${last.th}`,
      en: `at most ${times} times the last value, which was ${last.en}`,
    },
    advice: checkAgainstLast,
    suggest: [],
  };
}

export function unlikeLast(column: Field, change: EditionChange, usual: number | null): Refusal {
  const last = lastText(change, column);
  // Where rows are few, none tells what is usual: a unit may be another in all of them.
  const slip = usual === null ? unitSlip(change.now / change.before) : null;
  return {
    code: "unlike_last",
    expected: {
      th: `ค่าใกล้เคียงครั้งก่อน ซึ่งคือ ${last.th}${usual === null ? "" : ` แถวอื่นโดยมากเป็น ${times(usual)} เท่าของครั้งก่อน`}`,
      en: `a value not far from the last, which was ${last.en}${usual === null ? "" : `; most other rows are ${times(usual)} times their last`}`,
    },
    advice: {
      th: `${slip?.th ?? ""}${checkAgainstLast.th}`,
      en: `${slip?.en ?? ""}${checkAgainstLast.en}`,
    },
    suggest: [],
  };
}

const checkAgainstLast: Text = {
  th: "ต่างจากครั้งก่อนมาก โปรดตรวจกับต้นฉบับว่าหลัก หน่วย คอลัมน์ และพื้นที่ถูกต้อง ถ้าถูกแล้วไม่ต้องแก้",
  en: "Far from the last. Check its digits, unit, column and place against the original; if it is right, nothing needs to be done.",
};

export const shiftedFromLast = (ratio: number, rows: number, file: string): Refusal => ({
  code: "edition_shifted",
  expected: {
    th: `ค่าของคอลัมน์นี้อยู่ในระดับเดียวกับครั้งก่อน (ไฟล์ ${file})`,
    en: `values of the same order as the last (${file})`,
  },
  advice: {
    th: `${unitSlip(ratio)?.th ?? ""}ทั้ง ${grouped(rows)} แถวที่เทียบได้ ค่ากลางเป็น ${times(ratio)} เท่าของครั้งก่อน โปรดตรวจว่าหน่วยเปลี่ยนหรือไม่ เช่น บาทกับพันบาท และไฟล์ไม่ได้สลับคอลัมน์ ถ้าถูกแล้วไม่ต้องแก้`,
    en: `${unitSlip(ratio)?.en ?? ""}Of the ${grouped(rows)} rows that can be compared, the middle one is ${times(ratio)} times its last. Check whether the unit changed, such as baht to thousands, or columns changed places; if it is right, nothing needs to be done.`,
  },
  suggest: [],
});

/** Where a column is so near a thousand or a million times what it was that its unit is another, not its figures. */
export function unitSlip(ratio: number): Text | null {
  const power = Math.log10(ratio) / 3;
  const steps = Math.round(power);
  if (steps === 0 || Math.abs(steps) > 2 || Math.abs(power - steps) > 0.1) return null;
  const [th, en] = Math.abs(steps) === 1 ? ["พัน", "thousands"] : ["ล้าน", "millions"];
  return steps < 0
    ? {
        th: `หน่วยอาจต่างจากปีก่อน ไฟล์นี้น่าจะเขียนเป็น${th} ถ้าใช่ ให้เขียนเป็นหน่วยเดิมก่อนเผยแพร่ `,
        en: `The unit may be another than the year before: these seem to be ${en}. If so, write them in the former unit before publishing. `,
      }
    : {
        th: `หน่วยอาจต่างจากปีก่อน ไฟล์ครั้งก่อนน่าจะเขียนเป็น${th} โปรดตรวจทั้งสองไฟล์ `,
        en: `The unit may be another than the year before: the last file seems to be in ${en}. Check both. `,
      };
}

export const repeatedLast = (rows: number, file: string): Refusal => ({
  code: "edition_repeats",
  expected: {
    th: `ค่าของครั้งนี้ ซึ่งโดยมากต่างจากครั้งก่อน (ไฟล์ ${file})`,
    en: `values of this time, most of which differ from the last (${file})`,
  },
  advice: {
    th: `ทั้ง ${grouped(rows)} แถวที่เทียบได้เท่ากับครั้งก่อนทุกค่า โปรดตรวจว่าไม่ได้คัดลอกไฟล์เดิมแล้วแก้เพียงปี ถ้าถูกแล้วไม่ต้องแก้`,
    en: `All ${grouped(rows)} rows that can be compared equal their last. Check that this is not the old file with another year; if it is right, nothing needs to be done.`,
  },
  suggest: [],
});

const times = (ratio: number): string =>
  ratio >= 10 ? ratio.toFixed(0) : ratio >= 1 ? ratio.toFixed(1) : ratio.toPrecision(2);
