import type { Text } from "../../words/language.ts";
import type { Refusal } from "../../words/reading.ts";

interface Mismatch {
  readonly title: Text;
  /** What the whole states and what its parts add up to, in the smallest unit; `units` make one. */
  readonly stated: bigint;
  readonly sum: bigint;
  readonly units: number;
  /** How many parts there are. */
  readonly count: number;
}

/** A whole that isn't the sum of its parts, with the size of the gap. */
export function partsDiffer({ title, stated, sum, units, count }: Mismatch): Refusal {
  const gap = amount(stated > sum ? stated - sum : sum - stated, units);
  const isMore = stated > sum;
  return {
    code: "parts_differ",
    expected: {
      th: `${amount(sum, units)} ซึ่งเป็นผลรวมของ ${count} แถวย่อย (${title.th})`,
      en: `${amount(sum, units)}, the sum of ${count} parts (${title.en})`,
    },
    advice: {
      th: `ยอดที่ต้นทางระบุ${isMore ? "มากกว่า" : "น้อยกว่า"}ผลรวมอยู่ ${gap} แสดงไว้ตามต้นทางโดยไม่ปรับแก้ โปรดสอบถามหน่วยงานเจ้าของข้อมูล`,
      en: `The source states ${gap} ${isMore ? "more" : "less"} than its parts come to. Both are shown as they stand, neither adjusted; ask the agency.`,
    },
    suggest: [],
  };
}

/** An amount with its decimals: 1234567 hundredths are 12,345.67. */
function amount(inUnits: bigint, units: number): string {
  const sign = inUnits < 0n ? "−" : "";
  const size = inUnits < 0n ? -inUnits : inUnits;
  const whole = String(size / BigInt(units)).replace(/\B(?=(\d{3})+$)/g, ",");
  const decimals = String(size % BigInt(units)).padStart(String(units).length - 1, "0");
  return units === 1 ? `${sign}${whole}` : `${sign}${whole}.${decimals}`;
}
