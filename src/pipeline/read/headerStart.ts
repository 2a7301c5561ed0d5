import type { Heading, Layout } from "../../schema/declare/layout.ts";
import { countFilled, isBlank, isBlankRecord } from "./cell.ts";
import type { HeadRecord } from "./head.ts";
import { joinHeadings } from "./headerShape.ts";
import { matchHeadings, type HeadingMatch } from "./headings.ts";

/**
 * Index of the header's first record: by the declared headings where enough of them are found, else the
 * first record that is no title, a title being alone in its first cell.
 */
export function startOfHeader(
  head: readonly HeadRecord[],
  layout: Layout,
  columns: readonly Heading[] | undefined,
): number {
  const byHeadings = columns?.length ? bestMatch(head, layout.headerRows ?? 1, columns) : -1;
  if (byHeadings >= 0) return byHeadings;
  const filled = head.map(({ cells }) => (isBlankRecord(cells) ? 0 : countFilled(cells)));
  const first = filled.findIndex((count) => count > 0);
  if (first < 0) return head.length;
  const isTitle = (i: number) => filled[i] === 1 && !isBlank(head[i]!.cells[0]!);
  const below = filled.findIndex((count, i) => count > 0 && !isTitle(i));
  return below < 0 ? first : below;
}

/** The first record that has every required heading, else the one with most of them, if half or more. */
function bestMatch(
  head: readonly HeadRecord[],
  headerRows: number,
  columns: readonly Heading[],
): number {
  const matches = head.map((_, i): HeadingMatch => {
    const rows = head.slice(i, i + headerRows).map(({ cells }) => cells);
    return matchHeadings(joinHeadings(rows), columns);
  });
  const whole = matches.findIndex(({ missing }) => missing.length === 0);
  if (whole >= 0) return whole;
  const most = Math.max(0, ...matches.map(({ found }) => found));
  return most * 2 >= columns.length ? matches.findIndex(({ found }) => found === most) : -1;
}
