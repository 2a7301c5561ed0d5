import { areaKinds } from "../../schema/declare/areaChain.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Row, Table } from "../../schema/declare/table.ts";
import { additive, type Sums } from "../check/sums.ts";

/** The exact sums of rows at hand, by the area each lies in and every area around it. */
export function rowSums(dataset: Dataset, rows: readonly Row<Table>[]): Pick<Sums, "sum"> {
  const columns = Object.entries<Field>(dataset.table.columns);
  const area = areaKinds
    .map((kind) => columns.find(([, column]) => column.kind === kind)?.[0])
    .findLast((name) => name !== undefined);
  const summed = new Map<string, ReadonlyMap<string, bigint>>();

  function sumsOf(measure: string): ReadonlyMap<string, bigint> {
    const column = columns.find(([name]) => name === measure)?.[1];
    const addition = additive[column?.kind ?? ""];
    if (!addition) throw new Error(`measure does not add up: ${dataset.table.id}.${measure}`);
    const sums = new Map<string, bigint>();
    for (const row of rows as readonly Readonly<Record<string, unknown>>[]) {
      const value = row[measure];
      if (value === null) continue;
      const amount = BigInt(addition.inUnits(value as number));
      for (const code of around(area === undefined ? null : row[area]))
        sums.set(code, (sums.get(code) ?? 0n) + amount);
    }
    return sums;
  }

  return {
    sum: (measure, within) => {
      if (!summed.has(measure)) summed.set(measure, sumsOf(measure));
      return summed.get(measure)!.get(within) ?? 0n;
    },
  };
}

/** An area's code and those of the areas it lies in, up to the whole: 501009, 5010, 50 and none. */
const around = (code: unknown): string[] =>
  typeof code !== "string" || code === "" ? [""] : [code, ...around(code.slice(0, -2))];
