/** A number with its thousands apart, as findings write it: `1,234.5`. */
export function grouped(number: number): string {
  const [whole = "", ...decimals] = String(number).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
}

/** An exact amount written as digits, its thousands apart and without an empty fraction: `1234567.00` is 1,234,567. */
export function groupedAmount(amount: string): string {
  const [whole = "", decimals = ""] = amount.split(".");
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return /^0*$/.test(decimals) ? apart : `${apart}.${decimals}`;
}
