import type { Statement } from "../../words/subject/statement.ts";
import type { FigureCell, FigureTable, Say } from "../chart.ts";
import { labelCell, statementCell } from "./cells.ts";
import { inWords, type ChartWords } from "./defineChart.ts";
import { notStatedText } from "./tell.ts";

/** A column of a figure's table: what stands at its head, and what a row has there. */
export type TableColumn<Item> = { readonly head: ChartWords } & (
  | { readonly name: (item: Item) => string }
  /** The name of an area, which leads to its page. */
  | { readonly area: (item: Item) => string }
  | {
      readonly figure: (item: Item) => Statement;
      readonly show?: (value: number) => string;
      readonly silence?: ChartWords;
    }
  | { readonly cell: (item: Item) => FigureCell; readonly numeric?: boolean }
);

/**
 * A table with a row for each item, and further ones below; a column that is `false` is left out.
 * Items that are areas can be ranked; further rows are sums and remarks.
 */
export function tableOf<Item>(
  items: readonly Item[],
  say: Say,
  columns: readonly (TableColumn<Item> | false)[],
  below: FigureTable["rows"] = [],
): FigureTable {
  const kept = columns.filter((column) => column !== false);
  return {
    ...(kept[0] && "area" in kept[0] && { peers: items.length }),
    columns: kept.map((column) => ({
      label: inWords(say, column.head),
      numeric: "figure" in column || ("cell" in column && column.numeric === true),
    })),
    rows: [...items.map((item) => kept.map((column) => cellOf(column, item, say))), ...below],
  };
}

function cellOf<Item>(column: TableColumn<Item>, item: Item, say: Say): FigureCell {
  if ("name" in column) return labelCell(column.name(item));
  if ("area" in column) return labelCell(say.place(column.area(item)), column.area(item));
  if ("cell" in column) return column.cell(item);
  const { figure, show = say.format.number, silence = notStatedText } = column;
  return statementCell(figure(item), show, inWords(say, silence));
}
