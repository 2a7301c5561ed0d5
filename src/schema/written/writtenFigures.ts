import type { Text } from "../../words/text/language.ts";
import type { Check } from "../declare/check.ts";
import { oneRowEach, type TableFigure } from "../declare/figure.ts";
import type { FigureOfFile, WrittenTable } from "./writtenTable.ts";

/** The figures of a table, each with its unit. */
export const figuresOfTable = (table: WrittenTable): TableFigure[] =>
  (table.figures ?? []).flatMap((figure) => {
    const unit = unitOf(figure, table);
    return unit ? [{ ...figure, unit }] : [];
  });

/** A figure's own unit, or that of its measure; money is in baht. */
export function unitOf(
  { unit, measure }: FigureOfFile,
  { fields }: WrittenTable,
): Text | undefined {
  const field = fields.find(({ name }) => name === measure);
  return unit ?? field?.unit ?? (field?.kind === "baht" ? baht : undefined);
}

const baht: Text = { th: "บาท", en: "baht" };

// A row of any table.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const checksOf = (figures: readonly TableFigure[]): Check<any>[] =>
  figures.filter(({ sums }) => sums === undefined).map(oneRowEach);
