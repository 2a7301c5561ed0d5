import type { KnownStatement } from "../../words/subject/statement.ts";
import type { PlaceFigure } from "../areas/placeFigures.ts";
import { alikeMoments, type Moment } from "./series.ts";

/** Where a place stands at each time that a figure is counted alike: the candidate of a finding. */
export interface Lasting {
  /** `rank` by what is stated, `change` by how much it changed since the time before, `like` among places of like size. */
  readonly kind: "rank" | "change" | "like";
  readonly placed: PlaceFigure;
  readonly code: string;
  readonly side: "high" | "low";
  /** From the most to the fewest, at each time. */
  readonly ranks: readonly number[];
  /** How many have a figure, at each time. */
  readonly of: readonly number[];
  readonly moments: readonly Moment[];
  /** The places that it is held against, where these are not all. */
  readonly likes: readonly string[];
  /** How often shuffled figures would have it stand there or further out at every time. */
  readonly chance: number;
}

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
  const { ranked, changes } = placed.figure;
  return [
    ...(ranked ? standing("rank", placed, moments, moments.map(valuesOf)) : []),
    ...(changes && ranked ? standing("change", placed, moments, stepsOf(moments)) : []),
    ...(ranked ? apart(placed, moments, likesOf) : []),
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
  kind: "rank" | "change",
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
      const out = Math.max(...shares(side));
      return {
        ...{ kind, placed, code, side, of, moments, likes: [] },
        ranks: ranks.map(({ above }) => above + 1),
        chance: of.reduce((chance, count) => (chance * Math.floor(out * count)) / count, 1),
      };
    });
  });
}

/** The place is above, or below, each of its likes at every time. */
const apart = (placed: PlaceFigure, moments: readonly Moment[], likesOf: LikesOf): Lasting[] => {
  const values = moments.map(valuesOf);
  return throughout(values).flatMap((code) => {
    const { larger, smaller } = likesOf(code);
    return (["high", "low"] as const).flatMap((side): Lasting[] => {
      // The larger ones have more of most things: only where some of them are below is the size left behind.
      if ((side === "high" ? larger : smaller).length < fewest) return [];
      const likes = [...larger, ...smaller].filter((like) => values.every((at) => at.has(like)));
      if (likes.length < 2 * fewest - 1) return [];
      const among = values.map((at) => new Map([code, ...likes].map((one) => [one, at.get(one)!])));
      const ranks = among.map((at) => rankIn(at, code));
      const end = side === "high" ? 1 : likes.length + 1;
      const isApart = ranks.every(({ above, equal }) => above + 1 === end && equal === 1);
      return [
        {
          ...{ kind: "like", placed, code, side, moments, likes },
          ranks: ranks.map(({ above }) => above + 1),
          of: ranks.map(() => likes.length + 1),
          chance: isApart ? (likes.length + 1) ** -ranks.length : 1,
        },
      ];
    });
  });
};

const fewest = 3;

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
