import { thaiMonths } from "../../words/time/thaiMonth.ts";
import { toBuddhistYear } from "../../words/time/buddhistYear.ts";
import { wideHeadingOf, wideMeasures, type Layout } from "../declare/layout.ts";

/**
 * The headings of wide columns for the time after the last that is published, in the order that a file has them: the
 * next year, or the twelve months after it. Null where the last is no such time.
 */
export function nextHeadings(
  wide: NonNullable<Layout["wide"]>,
  last: string,
): readonly string[] | null {
  const said = nextSaid(wide.headings, last);
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
