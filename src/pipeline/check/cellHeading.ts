import type { Dataset } from "../../schema/declare/dataset.ts";
import { wideHeadingOf, wideMeasures } from "../../schema/declare/layout.ts";
import type { SheetRecord } from "../read/sheet.ts";
import { wideSaid } from "../read/wideHeading.ts";
import { type Binding, headingOf } from "./binding.ts";

/** What a finding calls the column of a cell: where headings hold data, the one that the cell stood under. */
export function headingIn({ layout }: Dataset) {
  const wide = layout?.wide;
  const made = new Set(wide ? [wide.name, ...wideMeasures(wide)] : []);
  return (binding: Binding, { source }: SheetRecord): string => {
    const heading = headingOf(binding, binding.name);
    if (source === undefined || !made.has(heading)) return heading;
    const said = wideSaid({ wide: wide! }, source)?.said ?? source;
    return heading === wide!.name ? source : wideHeadingOf(wide!, heading, said);
  };
}
