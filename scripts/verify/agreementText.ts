import type { Field } from "../../src/schema/declare/field.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import type { TableAgreement, Difference } from "./compare.ts";
import { isUnderstood } from "./readings.ts";

/** The outcome as a table for the terminal, with examples of what differs below it. */
export function agreementLines(agreements: readonly TableAgreement[]): string[] {
  const header = ["table", "format", "rows", "cells", "equal", "withheld", "different"];
  const body = agreements.map((one) => [one.table, one.format, ...numbersOf(one)]);
  const total = [...header.slice(2)].map((_, i) =>
    agreements.reduce((sum, one) => sum + Number(numbersOf(one)[i]), 0),
  );
  const lines = [header, ...body, ["ทั้งหมด/all", "", ...total.map(String)]];
  const widths = header.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return [
    ...lines.map((line) => line.map((cell, i) => padded(cell, widths[i]!, i > 1)).join("  ")),
    ...agreements.flatMap((one) => one.examples.map((example) => differenceLine(one, example))),
  ];
}

/** The columns that the witness compares by their text alone, as it doesn't know their kind. */
export function columnsNotUnderstood(datasets: readonly Dataset[]): string[] {
  const names = datasets.flatMap(({ table }) =>
    Object.entries<Field>(table.columns)
      .filter(([, column]) => !isUnderstood(column))
      .map(([name, { kind }]) => `${table.id}.${name} (${kind})`),
  );
  return names.length === 0
    ? []
    : [`เทียบได้เพียงข้อความที่ทำความสะอาดแล้ว · compared as cleaned text only: ${names.join(", ")}`];
}

const numbersOf = ({ rows, cells, equal, withheld, different }: TableAgreement): string[] =>
  [rows, cells, equal, withheld, different].map(String);

const padded = (cell: string, width: number, toTheRight: boolean): string =>
  toTheRight ? cell.padStart(width) : cell.padEnd(width);

const differenceLine = (
  { table, format }: TableAgreement,
  { key, column, derived, published }: Difference,
): string =>
  `✗ ${table}.${format} ${key} ${column}: ต้นทาง/source ${shown(derived)} ≠ เผยแพร่/published ${shown(published)}`;

const shown = (value: string | null): string => (value === null ? "—" : `“${value}”`);
