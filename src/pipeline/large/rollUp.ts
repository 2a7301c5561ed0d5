import Papa from "papaparse";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Columns } from "../../schema/declare/column.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { CountState } from "../../schema/declare/disclosure.ts";
import { type RollUp, rollUpLevels } from "../../schema/declare/rollUp.ts";
import { additive, type Addition } from "../check/sums.ts";

type Cells = Readonly<Record<string, unknown>>;

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
  const measures = Object.keys(rollUp.measures).map((name) => measureOf(table.columns, name));
  const headings = [
    ...["area_level", "area_code", ...rollUp.within, "rows"],
    ...measures.flatMap(({ name }) => [
      name,
      `${name}_rows`,
      ...(name === disclosure?.measure ? [disclosure.state] : []),
    ]),
  ];
  const lines = rollUpLevels(rollUp).flatMap((columns, level) =>
    groups(rows as readonly Cells[], columns).map(({ within, rows }) => [
      rollUp.areas[level]?.replace(/_code$/, "") ?? "country",
      level < rollUp.areas.length ? String(within[rollUp.areas[level]!]) : country,
      ...rollUp.within.map((name) => String(within[name])),
      String(rows.length),
      ...measures.flatMap((measure) => {
        const { sum, stated } = sumOf(rows, measure);
        if (measure.name !== disclosure?.measure) return [sum, String(stated)];
        const isWithheld = withheld.has(JSON.stringify(within));
        return [isWithheld ? "" : sum, String(stated), stateOf(isWithheld, stated)];
      }),
    ]),
  );
  return `${Papa.unparse([headings, ...lines], { newline: "\n" })}\n`;
}

/** Sums that nothing protects must not be made of counts that something does. */
function assertProtected(rollUp: RollUp, disclosure: Dataset["disclosure"]): void {
  if (!disclosure || !(disclosure.measure in rollUp.measures)) return;
  const guarded = new Set(disclosure.levels.map((columns) => columns.join()));
  const open = rollUpLevels(rollUp).find((columns) => !guarded.has(columns.join()));
  if (open) throw new Error(`sums are not protected: ${disclosure.measure} by ${open.join(", ")}`);
}

interface Measure extends Addition {
  readonly name: string;
}

function measureOf(columns: Columns, name: string): Measure {
  const addition = additive[columns[name]?.kind ?? ""];
  if (!addition) throw new Error(`measure does not add up: ${name}`);
  return { name, ...addition };
}

/** The rows by the values of some columns, in rising order of these. */
function groups(rows: readonly Cells[], columns: readonly string[]) {
  const byName = Map.groupBy(rows, (row) => JSON.stringify(columns.map((name) => row[name])));
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rows]) => ({
      within: Object.fromEntries(columns.map((name) => [name, rows[0]![name]])),
      rows,
    }));
}

/** A sum over the rows that state the measure; empty when none does, for that is not zero. */
function sumOf(rows: readonly Cells[], { name, units, inUnits }: Measure) {
  let sum = 0n;
  let stated = 0;
  for (const row of rows) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    sum += BigInt(inUnits(value as number));
    stated++;
  }
  return { sum: stated === 0 ? "" : decimal(sum, units), stated };
}

/** 1234567 hundredths are 12345.67. */
function decimal(sum: bigint, units: number): string {
  if (units === 1) return String(sum);
  const sign = sum < 0n ? "-" : "";
  const size = sum < 0n ? -sum : sum;
  const digits = String(units).length - 1;
  return `${sign}${size / BigInt(units)}.${String(size % BigInt(units)).padStart(digits, "0")}`;
}

const stateOf = (isWithheld: boolean, stated: number): CountState =>
  isWithheld ? "withheld" : stated === 0 ? "not_stated" : "stated";
