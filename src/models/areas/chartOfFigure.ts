import { figureChartId } from "../../charts/subjects/figureChart.ts";
import { chartRowPath, tablePath } from "../../paths.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { chartsOf } from "../figures/publishedCharts.ts";
import type { PlaceFigure } from "./placeFigures.ts";

/** The chart that a declared figure has by rule; null where the rules give it none. */
export function chartIdOf(published: Published, placed: PlaceFigure): string | null {
  const id = figureChartId(placed);
  return chartsOf(published).some((chart) => chart.id === id) ? id : null;
}

/** Where a figure of a place is told among those of others: its row below the chart of provinces, else the figure’s table. */
export function pageOfFigure(
  published: Published,
  placed: PlaceFigure,
  code: string,
  language: Language,
): string {
  const chart = code.length === 2 && code !== country ? chartIdOf(published, placed) : null;
  return chart === null
    ? tablePath(language, placed.dataset.table.id)
    : chartRowPath(language, chart, code);
}
