import { isBlankRecord } from "./cell.ts";
import type { HeadRecord } from "./head.ts";

const delimiters = [",", ";", "\t", "|"] as const;

/** The delimiter a file seems to use instead of the one it was read with; null when there is no sign of another. */
export function otherDelimiter(head: readonly HeadRecord[], delimiter: string): string | null {
  const filled = head.filter(({ cells }) => !isBlankRecord(cells));
  if (filled[0]?.cells.length !== 1) return null;
  const others = delimiters.filter((other) => other !== delimiter);
  return others.find((other) => isRegular(filled, other)) ?? null;
}

/** Whether most records have the same number of them as the first, and at least one. */
function isRegular(records: readonly HeadRecord[], delimiter: string): boolean {
  const counts = records.map(({ raw }) => raw.split(delimiter).length - 1);
  const [first = 0] = counts;
  return first > 0 && counts.filter((count) => count === first).length > counts.length * 0.6;
}
