import type { WideColumns } from "../schema/layout.ts";
import { isMonthLike, isYearLike } from "./cell.ts";

/** Headings that are values: years, or months. At least three, because two may be told apart by chance. */
export function likelyWide(
  names: readonly string[],
): { readonly wide: WideColumns; readonly headings: readonly string[] } | null {
  const years = names.filter(isYearLike);
  if (years.length >= fewest) {
    return { wide: { headings: "years", name: "year", value: "value" }, headings: years };
  }
  const months = names.filter(isMonthLike);
  if (months.length < fewest) return null;
  return { wide: { headings: "months", name: "month", value: "value" }, headings: months };
}

const fewest = 3;
