import type { Say } from "../../charts/chart.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { areaTablesOf } from "./areaTables.ts";
import { figuresOfArea, type StatedFigure } from "../programmes/statedFigures.ts";

/** Figures of funds and programmes that agencies' pages state for an area, and for places within it. */
export interface AreaFigures {
  readonly own: readonly StatedFigure[];
  readonly within: readonly StatedFigure[];
}

export function areaFigures(published: Published, code: string, say: Say): AreaFigures {
  const { funds } = areaTablesOf(published);
  const figuresOf = (codes: readonly string[]) =>
    codes.flatMap((one) => figuresOfArea(published, say, one));
  const own = funds.has(code) ? figuresOf([code]) : [];
  const below =
    code === country
      ? []
      : [...funds.keys()].filter((other) => other !== code && other.startsWith(code));
  const known = new Set(own.map(rowOf));
  const within = figuresOf(below).filter((figure) => !known.has(rowOf(figure)));
  return { own, within: [...new Map(within.map((figure) => [rowOf(figure), figure])).values()] };
}

const rowOf = ({ row }: StatedFigure): string => row.path;
