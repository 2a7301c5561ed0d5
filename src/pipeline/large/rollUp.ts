import { writeRecords } from "../../schema/csv/write.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import { cubeQuery } from "../../query/cubeQuery.ts";
import type { Cell } from "../../query/query.ts";
import { run } from "../../query/run.ts";
import type { Field, Fields } from "../../schema/declare/field.ts";
import { cubeRows, statedRows } from "../../schema/declare/cube.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { CountState } from "../../schema/declare/disclosure.ts";
import { type RollUp, rollUpLevels } from "../../schema/declare/rollUp.ts";

/**
 * The sums of a table over areas as CSV: a line for each area from the narrowest up to the country,
 * with how many rows it adds up and how many of them state each measure. Exact in the smallest unit;
 * a sum that would give a withheld count away stays empty and says so.
 */
export function writeRollUp(
  { table, rollUp, disclosure }: Dataset,
  rows: readonly object[],
  withheldSums: readonly object[],
): string | null {
  if (!rollUp) return null;
  assertProtected(rollUp, disclosure);
  const withheld = new Set(withheldSums.map((sum) => JSON.stringify(sum)));
  const measures = Object.keys(rollUp.measures);
  const columns = table.columns as Fields;
  const headings = [
    ...["area_level", "area_code", ...rollUp.within, cubeRows],
    ...measures.flatMap((name) => [
      ...[name, statedRows(name)],
      ...(name === disclosure?.measure ? [disclosure.state] : []),
    ]),
  ];
  const lines = rollUpLevels(rollUp).flatMap((by, level) =>
    run(cubeQuery(table, { by, measures }), rows).map((sums) => [
      rollUp.areas[level]?.replace(/_code$/, "") ?? "country",
      level < rollUp.areas.length ? String(sums[rollUp.areas[level]!]) : country,
      ...[...rollUp.within, cubeRows].map((name) => String(sums[name])),
      ...measures.flatMap((name) => {
        const stated = sums[statedRows(name)]!;
        const sum = written(sums[name]!, columns[name]!);
        if (name !== disclosure?.measure) return [sum, String(stated)];
        const within = Object.fromEntries(by.map((column) => [column, sums[column]]));
        const isWithheld = withheld.has(JSON.stringify(within));
        return [isWithheld ? "" : sum, String(stated), stateOf(isWithheld, stated)];
      }),
    ]),
  );
  return `${writeRecords([headings, ...lines])}\n`;
}

/** Sums that nothing protects must not be made of counts that something does. */
function assertProtected(rollUp: RollUp, disclosure: Dataset["disclosure"]): void {
  if (!disclosure || !(disclosure.measure in rollUp.measures)) return;
  const guarded = new Set(disclosure.levels.map((columns) => columns.join()));
  const open = rollUpLevels(rollUp).find((columns) => !guarded.has(columns.join()));
  if (open) throw new Error(`sums are not protected: ${disclosure.measure} by ${open.join(", ")}`);
}

/** A sum over the rows that state the measure, money to the satang; empty when none does, for that is not zero. */
const written = (sum: Cell, { sql }: Field): string => {
  if (sum === null) return "";
  return sql === "DECIMAL(18,2)" ? Number(sum).toFixed(2) : String(sum);
};

const stateOf = (isWithheld: boolean, stated: Cell): CountState =>
  isWithheld ? "withheld" : stated === 0 ? "not_stated" : "stated";
