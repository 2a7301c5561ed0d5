import type { ColumnChanges } from "../../schema/releases/release.ts";
import type { ReleasedColumn } from "./releasedColumn.ts";

export function columnChanges(
  before: readonly ReleasedColumn[],
  after: readonly ReleasedColumn[],
): ColumnChanges {
  const earlier = new Map(before.map((column) => [column.name, column]));
  const names = after.map(({ name }) => name);
  const shared = after.flatMap((to) => {
    const from = earlier.get(to.name);
    return from ? [{ name: to.name, from, to }] : [];
  });
  return {
    added: names.filter((name) => !earlier.has(name)),
    removed: before.map(({ name }) => name).filter((name) => !names.includes(name)),
    changed: shared.filter(({ from, to }) => !meansTheSame(from, to)).map(({ name }) => name),
    extended: shared
      .filter(({ from, to }) => meansTheSame(from, to) && codesOf(to).length > codesOf(from).length)
      .map(({ name }) => name),
  };
}

/** Whether every value of the column before would still be understood. */
function meansTheSame(from: ReleasedColumn, to: ReleasedColumn): boolean {
  const sameType = from.kind === to.kind && from.sql === to.sql;
  const stillFilled = from.nullable || !to.nullable;
  const sameCodes = codesOf(from).every(
    ([code, { th, en }]) => to.codes?.[code]?.th === th && to.codes[code].en === en,
  );
  return sameType && stillFilled && sameCodes;
}

const codesOf = ({ codes }: ReleasedColumn) => Object.entries(codes ?? {});
