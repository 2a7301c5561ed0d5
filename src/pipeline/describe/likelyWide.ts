import type { WideColumns } from "../../schema/declare/layout.ts";
import { isMonthLike, isYearLike } from "../read/cell.ts";

/** Headings that are values: years, or months. At least three, because two may be told apart by chance. */
export function likelyWide(
  names: readonly string[],
): { readonly wide: WideColumns; readonly headings: readonly string[] } | null {
  const free = (name: string) => (names.some((own) => own.trim() === name) ? `wide_${name}` : name);
  const years = names.filter(isYearLike);
  if (years.length >= fewest) {
    return {
      wide: { headings: "years", name: free("year"), value: free("value") },
      headings: years,
    };
  }
  const months = names.filter(isMonthLike);
  if (months.length < fewest) return null;
  return {
    wide: { headings: "months", name: free("month"), value: free("value") },
    headings: months,
  };
}

const fewest = 3;
