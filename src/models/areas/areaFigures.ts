import type { Say } from "../../charts/chart.ts";
import { areaPath } from "../../paths.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { areaTablesOf } from "./areaTables.ts";
import type { Link } from "../site/link.ts";
import { figuresOfArea, type StatedFigure } from "../programmes/statedFigures.ts";

/** Figures of funds and programmes that agencies' pages state for an area, and for places within it. */
export interface AreaFigures {
  readonly own: readonly StatedFigure[];
  readonly within: readonly StatedFigure[];
  /** Of a province, the amphoes whose pages tell those within, each with how many it has. */
  readonly amphoes: readonly Link[];
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
  const besides = (codes: readonly string[]): StatedFigure[] => {
    const within = figuresOf(codes).filter((figure) => !known.has(rowOf(figure)));
    return [...new Map(within.map((figure) => [rowOf(figure), figure])).values()];
  };
  if (code.length > 2) return { own, within: besides(below), amphoes: [] };
  const amphoes = [...Map.groupBy(below, (one) => one.slice(0, 4))].toSorted();
  return {
    ...{ own, within: [] },
    amphoes: amphoes.flatMap(([amphoe, codes]) => {
      const { length } = besides(codes);
      return length === 0 ? [] : [amphoeLink(amphoe, length, say)];
    }),
  };
}

/** อำเภอแม่อาย (13) */
const amphoeLink = (code: string, figures: number, say: Say): Link => ({
  label: `${say.placeTitle(code)} (${say.format.number(figures)})`,
  path: areaPath(say.language, code),
});

const rowOf = ({ row }: StatedFigure): string => row.path;
