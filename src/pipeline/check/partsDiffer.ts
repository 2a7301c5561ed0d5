import type { Text } from "../../words/text/language.ts";
import type { Refusal } from "../../words/reading/reading.ts";

export interface Mismatch {
  readonly title: Text;
  /** What the whole states and what its parts add up to, in the smallest unit; `units` make one. */
  readonly stated: bigint;
  readonly sum: bigint;
  readonly units: number;
}

/** What is wrong with wholes that aren't the sum of their parts; one text for all of a kind, so that a page can list them together. */
export const partsDiffer = ({ title }: Pick<Mismatch, "title">): Refusal => ({
  code: "parts_differ",
  expected: title,
  advice: {
    th: "ตัวเลขที่แสดงคือ ยอดที่ต้นทางระบุ − ผลรวมของแถวย่อย = ส่วนต่าง เผยแพร่ทั้งสองค่าตามต้นทางโดยไม่ปรับแก้ โปรดสอบถามหน่วยงานเจ้าของข้อมูล",
    en: "What is shown is the stated whole − the sum of its parts = the gap. Both are published as they stand, neither adjusted; ask the agency.",
  },
  suggest: [],
});

/** The whole less its parts, such as `2,509 − 2,508 = 1`. */
export const gapText = ({ stated, sum, units }: Omit<Mismatch, "title">): string =>
  `${amount(stated, units)} − ${amount(sum, units)} = ${amount(stated - sum, units)}`;

/** An amount with its decimals: 1234567 hundredths are 12,345.67. */
function amount(inUnits: bigint, units: number): string {
  const sign = inUnits < 0n ? "−" : "";
  const size = inUnits < 0n ? -inUnits : inUnits;
  const whole = String(size / BigInt(units)).replace(/\B(?=(\d{3})+$)/g, ",");
  const decimals = String(size % BigInt(units)).padStart(String(units).length - 1, "0");
  return units === 1 ? `${sign}${whole}` : `${sign}${whole}.${decimals}`;
}
