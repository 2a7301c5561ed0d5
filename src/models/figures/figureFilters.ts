import { chartOf } from "../../charts/index.ts";
import type { AnyQuery, Condition } from "../../query/query.ts";

/** Which rows of a table a figure is made from. */
export interface FigureFilter {
  readonly table: string;
  /** Such as `province_code = 50`; none where all rows are used. */
  readonly conditions: readonly string[];
}

/** What a figure asks of each table, as the conditions its rows meet. */
export function figureFilters(chart: string, area: string): readonly FigureFilter[] {
  const questions = Object.values(chartOf(chart).queries(area) as Record<string, AnyQuery>);
  const asked = questions.map(({ table, where }) => ({
    table: table.id,
    conditions: where.map(conditionText),
  }));
  return [...new Map(asked.map((filter) => [JSON.stringify(filter), filter])).values()];
}

function conditionText(condition: Condition): string {
  const { column } = condition;
  switch (condition.kind) {
    case "missing":
      return `${column} is null`;
    case "present":
      return `${column} is not null`;
    case "newest":
      return `${column} is the newest`;
    case "equals":
      return `${column} = ${condition.value}`;
    case "in":
      return `${column} in (${condition.values.join(", ")})`;
    case "within":
      return `${column} within (${condition.codes.join(", ")})`;
    case "between":
      return [
        condition.from !== null && `${column} >= ${condition.from}`,
        condition.to !== null && `${column} <= ${condition.to}`,
      ]
        .filter(Boolean)
        .join(" and ");
  }
}
