import type { AnyColumn } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { isTotalWord } from "../read/totalWord.ts";
import { totalRow } from "./totalRow.ts";

/**
 * Whether a row that adds up others may stand among the rows of a file: one of its own columns tells it from its parts,
 * or nothing in the table adds up. `has` tells the columns that the file itself fills.
 */
export const mayHoldTotals = (
  { table, nested = {} }: Dataset,
  { constants = {} }: Source,
  has: (column: string) => boolean,
): boolean =>
  Object.keys(nested).some((name) => !(name in constants) && has(name)) ||
  !Object.values<AnyColumn>(table.columns).some(({ additivity }) => adds.has(additivity));

const adds: ReadonlySet<AnyColumn["additivity"]> = new Set(["additive", "semi-additive"]);

/** A column of names that takes “รวมทั้งสิ้น” for no name. */
export const withoutTotals = (column: AnyColumn): AnyColumn =>
  column.kind !== "text" || column.nullable
    ? column
    : {
        ...column,
        parse: (cell, context) =>
          isTotalWord(cell) ? { ok: false, refusal: totalRow } : column.parse(cell, context),
      };
