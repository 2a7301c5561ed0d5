import { thaiMonths } from "../../words/time/thaiMonth.ts";
import { toBuddhistYear } from "../../words/time/buddhistYear.ts";
import { wideHeadingOf, wideMeasures, type Layout } from "../declare/layout.ts";

/**
 * The headings of wide columns for the time after the last that is published, in the order that a file has them: the
 * next year, or the twelve months after it; where a file tells all times again, the years before as well. Null where
 * the last is no such time.
 */
export function nextHeadings(
  wide: NonNullable<Layout["wide"]>,
  { times, tellsAll }: { readonly times: readonly string[]; readonly tellsAll: boolean },
): readonly string[] | null {
  if (tellsAll && wide.headings === "months") return null;
  const next = nextSaid(wide.headings, times.at(-1) ?? "");
  const said = next && tellsAll && wide.headings === "years" ? [...times, ...next] : next;
  return (
    said &&
    said.flatMap((one) => wideMeasures(wide).map((measure) => wideHeadingOf(wide, measure, one)))
  );
}

function nextSaid(
  headings: NonNullable<Layout["wide"]>["headings"],
  last: string,
): readonly string[] | null {
  if (typeof headings !== "string") return headings;
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(last) ?? [];
  if (year === undefined) return null;
  if (headings === "years") return [String(Number(year) + 1)];
  if (month === undefined) return null;
  return Array.from({ length: 12 }, (_, i) => monthAfter(Number(year), Number(month) + i));
}

/** The month after one that is counted on from a year's first. */
const monthAfter = (year: number, month: number): string =>
  `${thaiMonths[month % 12]!.name} ${toBuddhistYear(year + Math.floor(month / 12))}`;
