import type { Table } from "../../schema/declare/table.ts";
import type { MeasureChange } from "../../schema/releases/release.ts";
import type { Places } from "../../words/place/places.ts";
import type { Text } from "../../words/text/language.ts";
import { differenceOfAmounts, exactAmount, writtenAmount } from "../release/exactAmount.ts";
import { cellName } from "./rowName.ts";

/** How a total of a table would move. */
export interface MovedTotal {
  /** The measure, and which rows its total is of. */
  readonly name: Text;
  readonly kind: string;
  /** Null where no row states it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly difference: string | null;
  /** The difference as a share of what it was. */
  readonly share: number | null;
}

/** What would be gone first, then what would move most. */
export const movedTotals = (
  measures: readonly MeasureChange[],
  table: Table,
  places: Places,
): readonly MovedTotal[] =>
  measures
    .filter(({ before, after }) => before !== after)
    .map((measure) => movedTotal(measure, table, places))
    .sort((a, b) => weight(b) - weight(a));

function movedTotal(measure: MeasureChange, table: Table, places: Places): MovedTotal {
  const { column, before, after } = measure;
  const [from, to] = [exactAmount(before ?? ""), exactAmount(after ?? "")];
  const difference = from && to && writtenAmount(differenceOfAmounts(to, from));
  const isShare = difference !== null && Number(before) !== 0;
  return {
    name: measureName(measure, table, places),
    kind: table.columns[column]!.kind,
    ...{ before, after, difference },
    share: isShare ? Number(difference) / Math.abs(Number(before)) : null,
  };
}

/** A measure by its label, with which rows its total is of. */
export function measureName(
  { column, within = {} }: MeasureChange,
  { columns }: Table,
  places: Places,
): Text {
  const parts = [
    columns[column]!.label,
    ...Object.entries(within).map(([name, value]) => cellName(columns[name], value, places)),
  ];
  return { th: parts.map(({ th }) => th).join(" · "), en: parts.map(({ en }) => en).join(" · ") };
}

const weight = ({ after, share }: MovedTotal): number =>
  after === null ? Infinity : Math.abs(share ?? 0);
