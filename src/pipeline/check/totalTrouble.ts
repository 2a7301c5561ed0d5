import type { Refusal } from "../../words/reading/reading.ts";

/** A total in a file that isn't the sum of its rows; amounts are in the smallest unit, `units` to one. */
export function totalDiffers(stated: bigint, computed: bigint, units: number): Refusal {
  const sum = amount(computed, units);
  const difference = amount(stated > computed ? stated - computed : computed - stated, units);
  const isMore = stated > computed;
  return {
    code: "total_differs",
    expected: {
      th: `${sum} ซึ่งเป็นผลรวมของแถวข้อมูล`,
      en: `${sum}, the sum of the rows`,
    },
    advice: {
      th: `ยอดรวมในไฟล์${isMore ? "มากกว่า" : "น้อยกว่า"}ผลรวมของแถวอยู่ ${difference} โปรดตรวจว่ามีแถวตกหล่น แถวซ้ำ หรือยอดรวมที่ยังไม่ได้คำนวณใหม่`,
      en: `The total in the file is ${difference} ${isMore ? "more" : "less"} than its rows come to. See whether rows are missing or doubled, or the total is out of date.`,
    },
    suggest: [],
  };
}

export const totalNotCompared: Refusal = {
  code: "total_not_compared",
  expected: {
    th: "ยอดรวมของทั้งไฟล์ หรือของพื้นที่หนึ่งตามชื่อหรือรหัสในแถว",
    en: "a total of the whole file, or of one area by its name or code",
  },
  advice: {
    th: "ไม่ทราบแน่ชัดว่ายอดรวมแถวนี้รวมแถวใดบ้าง จึงยังไม่ได้เทียบกับผลรวมที่คำนวณ",
    en: "It isn't certain which rows this total adds up, so it was not compared with their sum.",
  },
  suggest: [],
};

/** An amount with its decimals and groups of three. */
function amount(value: bigint, units: number): string {
  const whole = String(value / BigInt(units)).replace(/\B(?=(\d{3})+$)/g, ",");
  if (units === 1) return whole;
  return `${whole}.${String(value % BigInt(units)).padStart(String(units).length - 1, "0")}`;
}
