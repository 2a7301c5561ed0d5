import type { AskedColumn, AskedTable } from "../../schema/export/askedTable.ts";
import type { Answer, AnswerCell } from "../engine/arrowAnswer.ts";
import { isNumberType } from "../engine/answerType.ts";
import { quotedName } from "../../query/quotedName.ts";
import { sqlLiteral } from "../../query/sql.ts";

/** What an answer adds up that must not be added up. */
export interface SumCaution {
  readonly table: AskedTable;
  readonly kind: "levels" | "times" | "values" | "shares";
  /** What parts the rows that were added; null where the values themselves do not add up. */
  readonly apart: AskedColumn | null;
  /** The columns of the answer that hold such a sum. */
  readonly columns: readonly string[];
  /** What each part gives to the first of these sums. */
  readonly parts: readonly { readonly value: string; readonly sum: number }[];
}

type Ask = (sql: string) => Promise<Pick<Answer, "columns" | "rows">>;

/**
 * Tells by asking again: of a sum, what each level or year gives to it adds up to it, whether the values of
 * the others are taken for zero or for missing. Of an average, a count, a share or an extreme it does not. So
 * it is known of any statement, through aliases, joins and subqueries, what its answer really added.
 */
export async function sumCautions(
  sql: string,
  answer: Pick<Answer, "columns" | "rows">,
  tables: readonly AskedTable[],
  ask: Ask,
): Promise<SumCaution[]> {
  const cautions: SumCaution[] = [];
  for (const table of tables)
    for (const way of waysOf(table)) {
      const found = await addedUp(sql, answer, table, way, ask);
      if (!found) continue;
      cautions.push({ table, kind: way.kind, apart: way.apart, ...found });
      // Further ways to part the same values would say the same.
      if (way.kind === "values") break;
    }
  return cautions;
}

/** Whether some of a table's values must not be added up. */
export const holdsBack = (table: AskedTable): boolean =>
  waysOf(table).some(({ kind }) => kind !== "shares");

interface Way {
  readonly kind: SumCaution["kind"];
  readonly apart: AskedColumn | null;
  readonly measures: readonly AskedColumn[];
  /** Each part of the rows as a condition, with what it is called. */
  readonly parts: readonly { readonly value: string; readonly condition: string }[];
}

function waysOf(table: AskedTable): Way[] {
  const measures = table.columns.filter(({ additivity }) => additivity !== null);
  const nested = table.columns.filter(({ name }) => name in table.nested);
  const balances = measures.filter(({ additivity }) => additivity === "semi-additive");
  const times = table.columns.filter(({ times }) => times.length > 1);
  const bare = measures.filter(({ additivity }) => additivity === "not additive");
  const addable = measures.filter(({ additivity }) => additivity !== "not additive");
  const ways: Way[] = [
    ...nested.map((apart): Way => {
      const parts = apart.codes.map(({ code }) => partOf(apart, code));
      return { kind: "levels", apart, measures: addable, parts };
    }),
    ...times.map((apart): Way => {
      const parts = apart.times.map((time) => partOf(apart, String(time)));
      return { kind: "times", apart, measures: balances, parts };
    }),
    ...rowParts.map((parts): Way => ({ kind: "values", apart: null, measures: bare, parts })),
    { kind: "shares", apart: null, measures, parts: rowParts[0] as Way["parts"] },
  ];
  return ways.filter((way) => way.measures.length > 0 && way.parts.length > 1);
}

const partOf = ({ name, sql }: AskedColumn, value: string) => ({
  value,
  condition: `${quotedName(name)} = ${sqlLiteral(value, sql)}`,
});

/** Any two rows fall apart in one of these, up to 2 · 3 · 5 · 7 rows. */
const rowParts = [2, 3, 5, 7].map((count) =>
  Array.from({ length: count }, (_, i) => ({
    value: "",
    condition: `"row number" % ${count} = ${i}`,
  })),
);

async function addedUp(
  sql: string,
  answer: Pick<Answer, "columns" | "rows">,
  table: AskedTable,
  { kind, measures, parts }: Way,
  ask: Ask,
): Promise<Pick<SumCaution, "columns" | "parts"> | null> {
  const base = valuesOf(answer);
  let suspects = new Set([...base.keys()]);
  let shares: readonly ReadonlyMap<string, number>[] = [];
  // Both sides of a ratio gone, nothing is left to divide.
  for (const others of kind === "shares" ? ["NULL"] : ["NULL", "0"]) {
    shares = [];
    for (const { condition } of parts) {
      const kept = (column: string, type: string) =>
        `CASE WHEN ${condition} THEN ${column} ELSE CAST(${others} AS ${type}) END`;
      shares = [...shares, valuesOf(await ask(changedSql(sql, table, measures, kept)))];
    }
    suspects = new Set([...suspects].filter((cell) => isSumOf(base, shares, cell)));
    if (suspects.size === 0) return null;
  }
  const scaled = async (changed: (column: string) => string) =>
    valuesOf(await ask(changedSql(sql, table, measures, changed)));
  const doubled = await scaled((column) => `2 * ${column}`);
  const nudged = kind === "shares" ? null : await scaled(nudge).catch(() => null);
  suspects = new Set(
    [...suspects].filter((cell) => {
      const [value, twice, near] = [base, doubled, nudged].map((values) => values?.get(cell) ?? 0);
      if (kind === "shares") return isSame(value, twice);
      return nudged === null || followsSlightly(value, near) || followsTwice(value, twice);
    }),
  );
  if (suspects.size === 0) return null;
  const [first] = suspects as unknown as [string];
  const names = [...suspects].map((cell) => Number(cell.slice(0, cell.indexOf(" "))));
  return {
    columns: [...new Set(names)].map((j) => answer.columns[j]?.name ?? ""),
    parts: parts.flatMap(({ value }, i) => {
      const sum = shares[i]?.get(first) ?? 0;
      return sum === 0 ? [] : [{ value, sum }];
    }),
  };
}

/** The statement asked of a table whose measured values are others. */
function changedSql(
  sql: string,
  { id }: AskedTable,
  measures: readonly AskedColumn[],
  changed: (column: string, type: string) => string,
): string {
  const replaced = measures.map(({ name, sql: type }) => {
    const column = quotedName(name);
    return `${changed(column, type)} AS ${column}`;
  });
  const table = quotedName(id);
  return `WITH ${table} AS (
  SELECT * EXCLUDE ("row number") REPLACE (${replaced.join(", ")})
  FROM (SELECT *, row_number() OVER () AS "row number" FROM main.${table})
)
SELECT * FROM (
${sql}
) LIMIT ${mostRows}`;
}

/** More rows than this are not looked at. */
const mostRows = 2_000;

/** The numbers of an answer by column and by what else stands in their row; those of rows alike are left out. */
function valuesOf({ columns, rows }: Pick<Answer, "columns" | "rows">): Map<string, number> {
  const isValue = columns.map(({ name, type }) => isNumberType(type) && !isNaming.test(name));
  const values = new Map<string, number>();
  const twice = new Set<string>();
  for (const row of rows.slice(0, mostRows)) {
    const key = JSON.stringify(row.map((cell, j) => (isValue[j] ? 0 : String(cell))));
    for (const [j, cell] of row.entries()) {
      if (!isValue[j]) continue;
      const place = `${j} ${key}`;
      if (values.has(place)) twice.add(place);
      values.set(place, numberOf(cell));
    }
  }
  for (const place of twice) values.delete(place);
  return values;
}

/** Numbers that name something tell rows apart. */
const isNaming = /(^|_)(year|row|phase|moo|order)$/i;

const numberOf = (cell: AnswerCell): number => {
  const value = cell === null || cell === "" ? 0 : Number(cell);
  return Number.isFinite(value) ? value : 0;
};

/** Whether two parts or more give something to a number, and all of them together give the number. */
function isSumOf(
  base: ReadonlyMap<string, number>,
  shares: readonly ReadonlyMap<string, number>[],
  cell: string,
): boolean {
  const whole = base.get(cell) ?? 0;
  const given = shares.map((share) => share.get(cell) ?? 0).filter((value) => value !== 0);
  if (given.length < 2 || whole === 0) return false;
  const off = Math.abs(whole - given.reduce((sum, value) => sum + value, 0));
  if (off <= Math.abs(whole) * 1e-9) return true;
  const second = given.map(Math.abs).sort((a, b) => b - a)[1] ?? 0;
  const rounded = roundingOf(whole) * (given.length + 1);
  return off <= rounded && second > 4 * rounded;
}

/** Ratios stay when both their sides double; what is counted is a whole number anyway. */
const isSame = (before = 0, after = 0): boolean =>
  !Number.isInteger(before) && Math.abs(before - after) <= Math.abs(before) * 1e-9;

/** So little that hardly any condition is met by other rows. */
const nudge = (column: string): string => `CAST(${column} AS DOUBLE) * (1 + 1e-6)`;

/** A sum of what is measured grows with it; rows that are counted by a condition do not. */
const followsSlightly = (value = 0, nudged = 0): boolean =>
  Math.abs((nudged - value) / (value * 1e-6) - 1) < 0.5;
const followsTwice = (value = 0, doubled = 0): boolean =>
  Math.abs(doubled - 2 * value) <= Math.abs(value) * 0.01;

/** By how much a number may be off that was rounded to the digits it is written with. */
const roundingOf = (value: number): number => {
  const decimals = (String(value).split(".")[1] ?? "").length;
  return decimals > 6 ? 0 : 0.5 * 10 ** -decimals;
};
