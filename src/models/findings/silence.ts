import type { PlaceFigure } from "../areas/placeFigures.ts";

/** A table has no figure of a place at its last time, and has those of most others. */
export interface Silence {
  readonly kind: "silence";
  readonly code: string;
  /** The first figure of the table. */
  readonly placed: PlaceFigure;
  readonly known: number;
  /** How many places it can speak of. */
  readonly all: number;
  /** The share of places that it is silent of. */
  readonly chance: number;
}

/** A table that leaves out more than a quarter of the places speaks of some, and is silent of none. */
const most = 0.25;

/** Every place that a table leaves out, once for a table. */
export const silencesOf = (figures: readonly PlaceFigure[], places: readonly string[]): Silence[] =>
  [...Map.groupBy(figures, ({ dataset }) => dataset.table.id).values()].flatMap((placed) => {
    const [first] = placed as [PlaceFigure];
    const able = places.filter((code) => !placed.some((one) => isOutside(one, code)));
    const silent = able.filter((code) => !placed.some((one) => speaksOf(one, code)));
    const chance = silent.length / able.length;
    return chance > most
      ? []
      : silent.map((code) => ({
          ...{ kind: "silence", code, placed: first, chance },
          ...{ known: able.length - silent.length, all: able.length },
        }));
  });

const isOutside = ({ figure: { outside = [] } }: PlaceFigure, code: string): boolean =>
  outside.includes(code);

const speaksOf = ({ of, last }: PlaceFigure, code: string): boolean =>
  of.get(code)?.some(({ time }) => time === last) ?? false;
