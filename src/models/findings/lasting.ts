import type { KnownStatement } from "../../words/subject/statement.ts";
import type { PlaceFigure } from "../areas/placeFigures.ts";
import { alikeMoments, type Moment } from "./series.ts";

/** Where a place stands at each time that a figure is counted alike: the candidate of a finding. */
export interface Lasting {
  /**
   * `rank` by what is stated, `part` by which part of all places it is in where ranks mean nothing,
   * `change` by how much it changed since the time before, `like` among places of like size.
   */
  readonly kind: "rank" | "part" | "change" | "like";
  readonly placed: PlaceFigure;
  readonly code: string;
  readonly side: "high" | "low";
  /** The smallest part of all places, at the end of its side, that it is in at every time; null in none. */
  readonly part: PlacePart | null;
  /** From the most to the fewest, at each time. */
  readonly ranks: readonly number[];
  /** How many have a figure, at each time. */
  readonly of: readonly number[];
  readonly moments: readonly Moment[];
  /** The places that it is held against, where these are not all. */
  readonly likes: readonly string[];
  /** Those that it would be held against, had they a figure at every time. */
  readonly silent: readonly string[];
  /** How many of these, at some time, stand where it does or further out. */
  readonly beyond: number;
  /** How often shuffled figures would have it stand there or further out at every time. */
  readonly chance: number;
}

/** The parts at the end of a list that people have words for, the smallest first. */
const placeParts = { fifth: 1 / 5, third: 1 / 3, half: 1 / 2 };

export type PlacePart = keyof typeof placeParts;

/** The places to hold a place against: the next larger and the next smaller of its region. */
export interface Likes {
  readonly larger: readonly string[];
  readonly smaller: readonly string[];
}

export type LikesOf = (code: string) => Likes;

/** All that could be a finding: of each figure that may be ranked or compared over time, each place. */
export function lastingOf(
  placed: PlaceFigure,
  places: readonly string[],
  likesOf: LikesOf,
): Lasting[] {
  const moments = alikeMoments(placed, places);
  if (moments.length < 2) return [];
  const { ranked, lasting = false, changes } = placed.figure;
  return [
    ...(!ranked && lasting ? standing("part", placed, moments, moments.map(valuesOf)) : []),
    ...(ranked ? standing("rank", placed, moments, moments.map(valuesOf)) : []),
    ...(changes && ranked ? standing("change", placed, moments, stepsOf(moments)) : []),
    ...(ranked || lasting ? apart(placed, moments, likesOf) : []),
  ];
}

type Values = ReadonlyMap<string, number>;

const valuesOf = ({ stated }: Moment): Values =>
  new Map([...stated].map(([code, { value }]: [string, KnownStatement]) => [code, value]));

/** The change of each place since the time before, as a share of it. */
const stepsOf = (moments: readonly Moment[]): Values[] =>
  moments.slice(1).map(({ stated }, i) => {
    const before = moments[i]!.stated;
    return new Map(
      [...stated].flatMap(([code, { value }]): [string, number][] => {
        const first = before.get(code)?.value ?? 0;
        return first > 0 ? [[code, (value - first) / first]] : [];
      }),
    );
  });

function standing(
  kind: "rank" | "part" | "change",
  placed: PlaceFigure,
  moments: readonly Moment[],
  values: readonly Values[],
): Lasting[] {
  return throughout(values).flatMap((code) => {
    const ranks = values.map((at) => rankIn(at, code));
    const of = values.map(({ size }) => size);
    const shares = (side: "high" | "low") =>
      ranks.map(
        ({ above, equal }, i) => (side === "high" ? above + equal : of[i]! - above) / of[i]!,
      );
    return (["high", "low"] as const).map((side): Lasting => {
      const far = Math.max(...shares(side));
      const part = partOf(far);
      const out = kind !== "part" ? far : part === null ? 1 : placeParts[part];
      return {
        ...{ kind, placed, code, side, part, of, moments, likes: [], silent: [], beyond: 0 },
        ranks: ranks.map(({ above }) => above + 1),
        chance: of.reduce((chance, count) => (chance * Math.floor(out * count)) / count, 1),
      };
    });
  });
}

/** Whether a figure counts or sums up something of which larger places have more, and not how much of it for each. */
export const isSize = ({ figure: { per, unit } }: PlaceFigure): boolean =>
  per === undefined && !unit.en.startsWith("%");

const partOf = (share: number): PlacePart | null =>
  (Object.keys(placeParts) as PlacePart[]).find((part) => share <= placeParts[part]) ?? null;

/** The place is above, or below, each of its likes at every time, or all but one of them. */
const apart = (placed: PlaceFigure, moments: readonly Moment[], likesOf: LikesOf): Lasting[] => {
  const values = moments.map(valuesOf);
  return throughout(values).flatMap((code) => {
    const { larger, smaller } = likesOf(code);
    return (["high", "low"] as const).flatMap((side): Lasting[] => {
      // The larger ones have more of most things: only where some of them are below is the size left behind.
      if ((side === "high" ? larger : smaller).length < fewest) return [];
      const nearest = [...larger, ...smaller];
      const likes = nearest.filter((like) => values.every((at) => at.has(like)));
      const silent = nearest.filter((like) => !likes.includes(like));
      if (likes.length < 2 * fewest - 1) return [];
      const among = values.map((at) => new Map([code, ...likes].map((one) => [one, at.get(one)!])));
      const ranks = among.map((at) => rankIn(at, code));
      const all = likes.length + 1;
      const out = Math.max(
        ...ranks.map(({ above, equal }) => (side === "high" ? above + equal : all - above)),
      );
      return [
        {
          ...{
            kind: "like",
            placed,
            code,
            side,
            part: null,
            moments,
            likes,
            silent,
            beyond: out - 1,
          },
          ranks: ranks.map(({ above }) => above + 1),
          of: ranks.map(() => all),
          chance: out > mostBeyond + 1 ? 1 : (out / all) ** ranks.length,
        },
      ];
    });
  });
};

const fewest = 3;

/** Where more than one of its likes is further out, a place does not stand out among them. */
const mostBeyond = 1;

/** The places that have a figure at every time. */
const throughout = (values: readonly Values[]): string[] =>
  [...(values.at(-1)?.keys() ?? [])].filter((code) => values.every((at) => at.has(code)));

/** How many places have more, and how many as much, the place itself among them. */
function rankIn(values: Values, code: string): { readonly above: number; readonly equal: number } {
  const own = values.get(code)!;
  let [above, equal] = [0, 0];
  for (const value of values.values()) {
    if (value > own) above++;
    if (value === own) equal++;
  }
  return { above, equal };
}
