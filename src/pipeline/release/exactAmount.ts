/** An amount in units of its last decimal place, so that sums and differences are exact. */
export interface ExactAmount {
  readonly units: bigint;
  readonly places: number;
}

/** A number as the CSV writes it; null where none is stated. */
export function exactAmount(text: string | undefined): ExactAmount | null {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text ?? "") ?? [];
  if (whole === "") return null;
  const units = BigInt(whole + decimals);
  return { units: sign === "-" ? -units : units, places: decimals.length };
}

/** The sum of all that are stated; null where none is, which is no zero. */
export function sumOf(texts: Iterable<string | undefined>): ExactAmount | null {
  let sum: ExactAmount | null = null;
  for (const text of texts) {
    const amount = exactAmount(text);
    if (amount) sum = sum ? added(sum, amount) : amount;
  }
  return sum;
}

export const differenceOfAmounts = (to: ExactAmount, from: ExactAmount): ExactAmount =>
  added(to, { ...from, units: -from.units });

function added(one: ExactAmount, other: ExactAmount): ExactAmount {
  const places = Math.max(one.places, other.places);
  return { units: unitsIn(one, places) + unitsIn(other, places), places };
}

const unitsIn = ({ units, places }: ExactAmount, wanted: number): bigint =>
  units * 10n ** BigInt(wanted - places);

/** Which of two lies further from zero, for sorting. */
export function compareSizes(one: ExactAmount, other: ExactAmount): number {
  const places = Math.max(one.places, other.places);
  const [a, b] = [size(unitsIn(one, places)), size(unitsIn(other, places))];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** With no fewer decimals than `least`: `1.50`. */
export function writtenAmount(amount: ExactAmount, least = 0): string {
  const places = Math.max(amount.places, least);
  const units = unitsIn(amount, places);
  const digits = String(size(units)).padStart(places + 1, "0");
  const sign = units < 0n ? "-" : "";
  return places === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const size = (units: bigint): bigint => (units < 0n ? -units : units);
