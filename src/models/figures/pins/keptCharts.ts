import type { AnyChart } from "../../../charts/chart.ts";
import { charts } from "../../../charts/index.ts";
import { areas } from "../../../datasets/areas.ts";
import type { AnyQuery } from "../../../query/query.ts";
import type { Published, Released } from "../../../schema/catalogues/catalog.ts";
import { firstArea } from "../chartAreas.ts";
import { perPublication } from "../../releases/perPublication.ts";

/** A release as charts are drawn from it: outlines only of areas that its register names. */
export function releasedOf(published: Published, release: string): Released {
  const known = opened(published);
  const then = known.get(release) ?? withItsShapes(published.released(release));
  known.set(release, then);
  return then;
}

const opened = perPublication(() => new Map<string, Released>());

function withItsShapes(then: Released): Released {
  const codes = new Set<string>(then.rows(areas.table).map(({ code }) => code));
  return {
    ...then,
    shapes: (set) => then.shapes(set).filter(({ properties: { code } }) => codes.has(code)),
  };
}

/** The charts that can be drawn again from what a release has kept, and that its rows were enough for. */
export const keptCharts = (then: Released): readonly AnyChart[] =>
  charts
    .filter((chart) => isKept(then, chart))
    .filter(({ isDrawn }) => isDrawn?.(then.rows) ?? true);

/** Accounts of records and sums over areas are in no release, nor are columns that came later. */
export const isKept = (then: Released, chart: AnyChart): boolean =>
  questionsOf(chart, firstArea(chart)).every((question) => {
    const columns = then.columns(question.table.id);
    return columns !== null && columnsIn(question).every((name) => columns.has(name));
  });

export const questionsOf = (chart: AnyChart, area: string): readonly AnyQuery[] =>
  Object.values(chart.queries(area) as Record<string, AnyQuery>);

function columnsIn({ table, form, columns, measures, where, order }: AnyQuery): string[] {
  const ordered = form === "rows" ? [...table.key, ...order.map(({ by }) => by)] : [];
  return [
    ...columns,
    ...ordered,
    ...measures.flatMap(({ column }) => column ?? []),
    ...where.map(({ column }) => column),
  ];
}

/** Two states of the data with the same mark of a chart draw the same figures: the hashes of its tables. */
export function stateMark({ catalog }: Published, chart: AnyChart, area: string): string {
  const ids = new Set([areas.table.id, ...questionsOf(chart, area).map(({ table }) => table.id)]);
  return [...ids]
    .map((id) => catalog.tables.find((table) => table.id === id)?.files.csv.sha256 ?? "none")
    .join(" ");
}
