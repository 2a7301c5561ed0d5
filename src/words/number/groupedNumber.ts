/** A number with its thousands apart, as findings write it: `1,234.5`. */
export function grouped(number: number): string {
  const [whole = "", ...decimals] = String(number).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
}
