import type { Branded } from "../text/brand.ts";
import { parseDecimal, shiftDecimal, type Decimal } from "./decimal.ts";
import type { Text } from "../text/language.ts";
import { numeral, places, type Multiplier } from "./number.ts";
import { refuseNumber } from "./numberRefusal.ts";
import { plainNumber } from "./plainNumber.ts";
import { accept, refuse, type Reading } from "../reading/reading.ts";

/** An amount in baht (บาท), exact to the satang. Add with `sumBaht`: adding doubles drifts. */
export type Baht = Branded<number, "Baht">;

/** What a column of money declares. */
export interface BahtOptions {
  /** 1e3 when amounts are in พันบาท, 1e6 when in ล้านบาท. */
  readonly multiplier?: Multiplier;
  /** Words that may follow the amount, such as `บาท`. */
  readonly unit?: string | readonly string[];
}

/** Reads an amount of money exactly, or refuses it. */
export function readBaht(cell: string, options: BahtOptions = {}): Reading<Baht> {
  const { multiplier, unit } = options;
  const plain = multiplier === undefined ? plainNumber(cell.trim()) : NaN;
  if (plain < surelyExact && Math.round(plain * 100) / 100 === plain) return accept(plain as Baht);
  const text = numeral(bareAmount(cell, options), unit);
  const decimal = text === null ? null : parseDecimal(text);
  const amountOfMoney = expected[multiplier ?? 1];
  if (!decimal) return refuseNumber(cell, amountOfMoney, (text) => readBaht(text, options).ok);
  const amount = shiftDecimal(decimal, places(multiplier));
  if (amount.scale > 2) return refuse("baht_below_satang", amountOfMoney, roundToSatang);
  const baht = exactBaht(amount);
  return baht === null ? refuse("baht_too_large", amountOfMoney, checkSize) : accept(baht);
}

/** An amount without the word for baht, which adds nothing where amounts are in baht. */
const bareAmount = (cell: string, { multiplier = 1 }: BahtOptions): string =>
  multiplier === 1
    ? cell.replace(/^\s*(?:฿|THB)\s*(?=[\d๐-๙])|(?<=[\d๐-๙)])\s*(?:บาท|฿|baht|THB)\s*$/i, "")
    : cell;

// Below this a plain number of at most fifteen digits can't hide a fraction of a satang.
const surelyExact = 1e13;

/** The amount in whole satang (สตางค์), exactly. */
export function toSatang(amount: Baht): number {
  const baht = Math.trunc(amount);
  return baht * 100 + Math.round((amount - baht) * 100);
}

/** The amount of so many satang; throws when a double can't hold it to the satang. */
export function fromSatang(satang: number): Baht {
  const amount = (satang / 100) as Baht;
  if (!Number.isSafeInteger(satang) || toSatang(amount) !== satang) {
    throw new RangeError(`satang can't be held exactly: ${satang}`);
  }
  return amount;
}

/** The exact sum of the amounts, in any order; throws when it can't be held to the satang. */
export function sumBaht(amounts: Iterable<Baht>): Baht {
  let satang = 0;
  let carried = 0n;
  for (const amount of amounts) {
    const next = satang + toSatang(amount);
    if (Number.isSafeInteger(next)) {
      satang = next;
    } else {
      carried += BigInt(satang);
      satang = toSatang(amount);
    }
  }
  return fromSatang(Number(carried + BigInt(satang)));
}

/** The amount as a double that still tells every satang; null when it is too large for that. */
function exactBaht({ negative, digits, scale }: Decimal): Baht | null {
  const satang = Number((digits || "0") + "0".repeat(2 - scale)) * (negative && digits ? -1 : 1);
  const amount = (satang / 100) as Baht;
  return Number.isSafeInteger(satang) && toSatang(amount) === satang ? amount : null;
}

const expected: Readonly<Record<Multiplier, Text>> = {
  1: { th: "จำนวนเงินบาท เช่น 1,234.50", en: "an amount in baht such as 1,234.50" },
  1e3: { th: "จำนวนเงินพันบาท เช่น 1,234.5", en: "an amount in thousands of baht such as 1,234.5" },
  1e6: { th: "จำนวนเงินล้านบาท เช่น 12.345", en: "an amount in millions of baht such as 12.345" },
};

const roundToSatang: Text = {
  th: "จำนวนเงินนี้ละเอียดกว่าหนึ่งสตางค์ โปรดตรวจกับต้นฉบับ ถ้าต้นฉบับเป็นพันบาทหรือล้านบาท ให้คูณกลับเป็นบาทก่อน ถ้าเป็นบาท ให้ปัดเหลือทศนิยมไม่เกินสองตำแหน่ง",
  en: "The amount is finer than one satang. Check the original: where it counts thousands or millions of baht, multiply it back to baht; where it counts baht, round it to two decimals.",
};

const checkSize: Text = {
  th: "จำนวนเงินนี้ใหญ่เกินกว่าที่จะเก็บให้ครบถึงสตางค์ โปรดตรวจว่าพิมพ์หลักเกิน หรือใช้หน่วยเงินผิดหรือไม่",
  en: "The amount is too large to be kept to the satang. Check for extra digits or a wrong unit of money.",
};
