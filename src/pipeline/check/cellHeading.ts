import type { ReadingContext } from "../../schema/declare/column.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { wideHeadingOf, wideMeasures } from "../../schema/declare/layout.ts";
import type { SheetRecord } from "../read/sheet.ts";
import { wideSaid } from "../read/wideHeading.ts";
import { labelOf } from "./duplicateKey.ts";
import { type Binding, headingOf } from "./binding.ts";

/**
 * What a finding calls the column of a cell: where headings hold data, the one that the cell stood under, or the column's
 * name in the table where it isn't of one cell.
 */
export function headingIn(dataset: Dataset) {
  const wide = dataset.layout?.wide;
  const made = new Set(wide ? [wide.name, ...wideMeasures(wide)] : []);
  return (binding: Binding, { source }: Pick<SheetRecord, "source">): string => {
    const heading = headingOf(binding, binding.name);
    if (!made.has(heading)) return heading;
    if (source === undefined) return labelOf(dataset, binding.name).th;
    const said = wideSaid({ wide: wide! }, source)?.said ?? source;
    return heading === wide!.name ? source : wideHeadingOf(wide!, heading, said);
  };
}

/** Where headings hold data, what each value of theirs was headed with, as the first records show. */
export function headingsByValue(
  { layout }: Dataset,
  bindings: readonly Binding[],
  records: readonly SheetRecord[],
  context: ReadingContext,
): ReadonlyMap<string, string> {
  const said = bindings.find(({ name }) => name === layout?.wide?.name);
  const read = records.flatMap(({ cells, source }): [string, string][] => {
    if (said?.kind !== "cell" || source === undefined) return [];
    const reading = said.column.parse(cells[said.index] ?? "", context);
    return reading.ok ? [[String(reading.value), source]] : [];
  });
  return new Map(read);
}
