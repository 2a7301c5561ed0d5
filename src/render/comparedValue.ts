import type { Format } from "../i18n/format.ts";
import type { ComparedForm } from "../schema/declare/comparedArea.ts";

/** A value of the comparison as it is written: −1,234 · 12.5% · 1,073.2 */
export function comparedValue(
  value: number,
  { decimals, per = 1, share, signed }: ComparedForm,
  format: Format,
): string {
  const of = value / per;
  const text = share
    ? format.percent(of)
    : decimals === undefined
      ? format.number(of)
      : format.decimal(of, decimals);
  if (!signed) return text;
  return value > 0 ? `+${text}` : text.replace("-", "−");
}
