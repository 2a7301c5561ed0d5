import { cleanText } from "../../words/text/thaiText.ts";

/** Whether a heading says that its values are amounts in baht: by its unit where it has one, else by what it is called. */
export function isMoneyHeading(heading: string): boolean {
  const text = cleanText(heading);
  const unit = unitOf(text);
  if (unit !== null) return moneyUnit.test(unit) && !perSomething.test(unit);
  return money.test(withoutConditions(text)) && !isShareHeading(text) && !countsThings.test(text);
}

/** Whether a heading says that its values are shares, rates or averages, which add up over nothing. */
export const isShareHeading = (heading: string): boolean =>
  /ร้อยละ|เปอร์เซ็นต์|สัดส่วน|อัตรา|เฉลี่ย|ดัชนี|%|percent|ratio|\brate\b|average|index|per (?:capita|head|\d)|ต่อ ?(?:แสน|พัน|หมื่น|คน|หัว|ประชากร|ครัวเรือน|ไร่)/i.test(
    cleanText(heading),
  );

/** What one written unit of money stands for, where the heading's unit says it. */
export function moneyMultiplier(heading: string): 1 | 1e3 | 1e6 {
  const text = cleanText(heading);
  const unit = unitOf(text) ?? withoutConditions(text);
  if (/ล้าน ?บาท|million/i.test(unit)) return 1e6;
  return /พัน ?บาท|thousand/i.test(unit) ? 1e3 : 1;
}

/** What stands in the last parentheses or behind หน่วย, when it names a unit: ครัวเรือน, บาท, ร้อยละ. */
function unitOf(text: string): string | null {
  const [, inside, behind] = /[([]([^()[\]]*)[)\]]$|หน่วย ?:? ?(\S+)$/.exec(text) ?? [];
  const unit = (inside ?? behind)?.replace(/^หน่วย ?:? ?/, "");
  return unit !== undefined && knownUnit.test(unit) ? unit : null;
}

const knownUnit =
  /บาท|สตางค์|^(?:คน|ราย|ครัวเรือน|ครัว|แห่ง|กลุ่ม|กองทุน|หมู่บ้าน|หลัง|ไร่|ตัน|กิโลกรัม|กก\.?|ลิตร|เครื่อง|คัน|ตัว|ครั้ง|โครงการ|ร้าน|ชุด|ชิ้น|ปี|วัน|ชั่วโมง|ร้อยละ|%|เปอร์เซ็นต์)$|baht|thb|people|persons|households|percent/i;

const moneyUnit = /บาท|baht|thb/i;
const perSomething = /\/|ต่อ|per /i;

const money = /บาท|เงิน|งบ|ราคา|มูลค่า|baht|thb|amount|budget|price|cost/i;

/** จำนวนผู้กู้เงิน counts people; จำนวนเงินกู้ is money. */
const countsThings =
  /^จำนวน ?(?!เงิน|งบ|วงเงิน|หนี้|มูลค่า|ราคา|ทุน|บาท)|^(?:ผู้|คน|ครัวเรือน|ราย|กลุ่ม|กองทุน|หมู่บ้าน)|^ปี ?งบ|number of|households|persons/i;

/** An amount with its number is a condition, not the unit: น้อยกว่า 30,000 บาท, เกิน 1 ล้านบาท, 100–500 บาท. */
const withoutConditions = (text: string): string =>
  text.replace(
    /[\d๐-๙][\d๐-๙,.]*(?: ?(?:[-–—]|ถึง) ?[\d๐-๙][\d๐-๙,.]*)? ?(?:สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)* ?(?:บาท|baht|thb)|(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)(?:ร้อย|พัน|หมื่น|แสน|ล้าน)+ ?บาท/gi,
    "",
  );
