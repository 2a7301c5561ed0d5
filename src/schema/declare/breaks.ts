import type { Text } from "../../words/text/language.ts";

/**
 * Times at which a measure counts something else than before and after, so that no change, line or
 * rank may be told across. The figures from `from` on are counted another way than those before;
 * with `until`, those from there on are counted as they were before `from`.
 */
export interface Break<Measure extends string = string> {
  readonly id: string;
  /** The first time of the other way of counting, as the column of time has it. */
  readonly from: number | string;
  /** The first time that is counted as before again. */
  readonly until?: number | string;
  /** The measures that it breaks. */
  readonly measures: readonly Measure[];
  /** The areas that it holds for, where not for all. */
  readonly areas?: readonly string[];
  /** What changes there, in few words, for a mark in a picture: “เริ่มนับทุกสัญชาติ”. */
  readonly label: Text;
  /** Why the figures on both sides are not alike: one sentence. */
  readonly reason: Text;
  /** What shows it, such as an area's figures of both kinds. */
  readonly example?: Text;
  readonly source: { readonly title: Text; readonly address: string | null };
}

/** The breaks of a table, with the columns that say when and where a row's measures hold. */
export interface SeriesBreaks<Name extends string = string> {
  readonly time: Name;
  readonly area: Name;
  readonly breaks: readonly Break<Name>[];
}

/** What of a table these questions need; a table itself, or what a page keeps of it. */
interface Broken {
  readonly breaks?: SeriesBreaks;
}

/** The breaks that a measure has in an area; of no area asked for, those that any area has. */
export const breaksOf = (table: Broken, measure: string, area?: string): readonly Break[] =>
  (table.breaks?.breaks ?? []).filter(
    ({ measures, areas }) =>
      measures.includes(measure) &&
      (areas === undefined || area === undefined || areas.includes(area)),
  );

/** The breaks that lie between two times, whichever is the earlier: where there is one, no change may be told. */
export const breaksBetween = (
  breaks: readonly Break[],
  one: number | string,
  other: number | string,
): readonly Break[] => breaks.filter((broken) => isWithin(broken, one) !== isWithin(broken, other));

/** Whether a change from one time to the other means anything. */
export const isComparable = (
  breaks: readonly Break[],
  one: number | string,
  other: number | string,
): boolean => breaksBetween(breaks, one, other).length === 0;

/** The first of some things in order of time that is counted as the last is; a change is told from there. */
export function firstComparable<T>(
  items: readonly T[],
  timeOf: (item: T) => number | string,
  breaks: readonly Break[],
): T | undefined {
  const last = items.at(-1);
  return last && items.find((item) => isComparable(breaks, timeOf(item), timeOf(last)));
}

/** Things in order of time, cut where a break lies between two that follow each other: a line is drawn for each piece. */
export function segmentsOf<T>(
  items: readonly T[],
  timeOf: (item: T) => number | string,
  breaks: readonly Break[],
): T[][] {
  const segments: T[][] = [];
  for (const item of items) {
    const before = segments.at(-1)?.at(-1);
    if (before !== undefined && isComparable(breaks, timeOf(before), timeOf(item)))
      segments.at(-1)?.push(item);
    else segments.push([item]);
  }
  return segments;
}

/** Between which of some times, in their order, breaks lie: as the place of the later one. */
export const breakPlaces = (
  times: readonly (number | string)[],
  breaks: readonly Break[],
): number[] =>
  times.flatMap((time, i) =>
    i > 0 && !isComparable(breaks, times[i - 1] as number | string, time) ? [i] : [],
  );

/** The reason with what shows it and who says so, for notes and dictionaries. */
export function breakNote({ reason, example, source }: Break): Text {
  const told = (language: "th" | "en", from: string) =>
    [reason[language], example?.[language], `${from}${source.title[language]}`, source.address]
      .filter((text) => text !== undefined && text !== null)
      .join(" ");
  return { th: told("th", "ที่มา: "), en: told("en", "Source: ") };
}

const isWithin = ({ from, until }: Break, time: number | string): boolean =>
  time >= from && (until === undefined || time < until);
