import type { PlaceChart } from "../../schema/declare/placeChart.ts";

/** What there is to draw, as far as a rule asks. */
export interface ToDraw {
  /** One value each of places beside one another, or of the times of one place. */
  readonly across: "places" | "times";
  /** How many of them have a value. */
  readonly known: number;
  /** Whether there are outlines of the places. */
  readonly hasOutlines: boolean;
  /** Whether the values are amounts that add up to that of a larger place: its parts. A share, a mean or a quotient is none. */
  readonly adds: boolean;
  /** Whether some are below zero. */
  readonly isSigned: boolean;
  /** Whether places may be ranked by them. */
  readonly ranked: boolean;
  /** Whether a change from one time to another means anything. */
  readonly changes: boolean;
  /** What a declaration chooses for places; `none` leaves the picture out. */
  readonly chosen?: PlaceChart | "none";
}

export type ChartForm = PlaceChart | "line";

interface ChartRule {
  readonly id: string;
  readonly holds: (drawn: ToDraw) => boolean;
  /** Null where words and the table say more than a picture. */
  readonly form: ChartForm | "as chosen" | null;
}

/** So many bars are read one by one; of more, where they lie is seen sooner than which is which. */
export const fewBars = 12;

/** A line through fewer times than these is two numbers, which a sentence says. */
export const fewestTimes = 3;

/** The rules in their order: the first that holds decides. `docs/charts-by-rule.md` gives the reason of each. */
export const chartRules: readonly ChartRule[] = [
  {
    id: "line",
    holds: ({ across, known, changes }) => across === "times" && known >= fewestTimes && changes,
    form: "line",
  },
  { id: "no-line", holds: ({ across }) => across === "times", form: null },
  { id: "none", holds: ({ chosen }) => chosen === "none", form: null },
  { id: "alone", holds: ({ known }) => known < 2, form: null },
  { id: "chosen", holds: canBeChosen, form: "as chosen" },
  { id: "unranked-rates", holds: ({ adds, ranked }) => !adds && !ranked, form: null },
  { id: "signed", holds: ({ isSigned, hasOutlines }) => isSigned && hasOutlines, form: "map" },
  { id: "signed-unplaced", holds: ({ isSigned }) => isSigned, form: null },
  { id: "few", holds: ({ known }) => known <= fewBars, form: "bars" },
  { id: "unplaced", holds: ({ hasOutlines }) => !hasOutlines, form: "bars" },
  { id: "parts", holds: ({ adds }) => adds, form: "circles" },
  { id: "rates", holds: () => true, form: "map" },
];

/** Circles stand for amounts from zero, bars begin there, and a map needs outlines. */
function canBeChosen({ chosen, hasOutlines, adds, isSigned }: ToDraw): boolean {
  if (chosen === "map") return hasOutlines;
  if (chosen === "circles") return hasOutlines && adds && !isSigned;
  return chosen === "bars" && !isSigned;
}

/** How something is drawn, by the first rule that holds; null where no picture says more than words. */
export function formOf(drawn: ToDraw): ChartForm | null {
  const { form } = chartRules.find(({ holds }) => holds(drawn))!;
  return form === "as chosen" ? (drawn.chosen as ChartForm) : form;
}
