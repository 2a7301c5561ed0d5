import type { Refusal } from "../../words/reading/reading.ts";
import type { Text } from "../../words/text/language.ts";
import type { TotalSpan } from "./totalSpans.ts";

/** A total in a file that isn't the sum of its rows; amounts are in the smallest unit, `units` to one. */
export function totalDiffers(
  stated: bigint,
  computed: bigint,
  units: number,
  span?: TotalSpan,
): Refusal {
  const sum = amount(computed, units);
  const difference = amount(stated > computed ? stated - computed : computed - stated, units);
  const isMore = stated > computed;
  return {
    code: "total_differs",
    expected: {
      th: `${sum} ซึ่งเป็นผลรวมของแถวข้อมูล${linesOf(span).th}`,
      en: `${sum}, the sum of the rows${linesOf(span).en}`,
    },
    advice: {
      th: `ยอดรวมในไฟล์${isMore ? "มากกว่า" : "น้อยกว่า"}ผลรวมของแถวอยู่ ${difference} โปรดตรวจว่ามีแถวตกหล่น แถวซ้ำ หรือยอดรวมที่ยังไม่ได้คำนวณใหม่`,
      en: `The total in the file is ${difference} ${isMore ? "more" : "less"} than its rows come to. See whether rows are missing or doubled, or the total is out of date.`,
    },
    suggest: [],
  };
}

/** Which rows, where they are not all of the file. */
function linesOf(span: TotalSpan | undefined): Text {
  if (!span) return { th: "", en: "" };
  const [after, before] = [span.after, span.before];
  if (before === Infinity) return { th: `ใต้บรรทัด ${after}`, en: ` below line ${after}` };
  return after === 0
    ? { th: `เหนือบรรทัด ${before}`, en: ` above line ${before}` }
    : { th: `ระหว่างบรรทัด ${after} กับ ${before}`, en: ` between lines ${after} and ${before}` };
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
