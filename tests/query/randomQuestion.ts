import type { Field } from "../../src/schema/declare/field.ts";
import { query, type AnyQuery, type Order } from "../../src/query/query.ts";
import { market, type MarketRow } from "./market.ts";

type Loose = (table: typeof market, question: unknown) => AnyQuery;
const ask = query as Loose;

const names = Object.keys(market.columns);
const addable = names.filter((name) =>
  ["BIGINT", "DOUBLE", "DECIMAL(18,2)"].includes(
    (market.columns as Record<string, Field>)[name]!.sql,
  ),
);

/** Any question that the market can be asked; values are taken from its rows, so that they match. */
export function randomQuestion(rows: readonly MarketRow[], random: () => number): AnyQuery {
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const some = <T>(values: readonly T[], most: number): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(values));
  const where = randomWhere(rows, one, some);
  const search =
    random() < 0.15
      ? { columns: some(["goods", "stall"], 2), text: one(["A", "ผ", "0", "'", "น้ำ", "ฮ่", ""]) }
      : undefined;
  const top = random() < 0.3 ? Math.floor(random() * 30) : undefined;
  const orderOf = (answers: readonly string[]): Order[] =>
    some(answers, 2).map((by) => ({ by, falling: random() < 0.5 }));
  if (random() < 0.4) {
    const select = [one(names), ...some(names, 4)];
    return ask(market, { select, where, search, top, order: orderOf(names) });
  }
  const by = some(names, 3);
  const measures = Object.fromEntries(
    [0, 1, 2].slice(by.length === 0 ? 2 : 0).map((i) => [`m${i}`, randomMeasure(one)]),
  );
  const held = Object.entries(measures).filter(
    ([, measure]) => "sum" in (measure as object) || "count" in (measure as object),
  );
  const having =
    held.length > 0 && random() < 0.3
      ? { [one(held)[0]]: { from: one([0, 1, 2, 10.5]), ...(random() < 0.5 && { to: 100 }) } }
      : {};
  return ask(market, {
    by,
    measures,
    having,
    where,
    search,
    top,
    order: orderOf([...by, ...Object.keys(measures)]),
  });
}

function randomWhere(
  rows: readonly MarketRow[],
  one: <T>(values: readonly T[]) => T,
  some: <T>(values: readonly T[], most: number) => T[],
): Record<string, unknown> {
  const tests = some(names, 2).map((name) => {
    const value = () => (one(rows) as Record<string, unknown>)[name];
    const present = () => value() ?? (name === "opened" ? "2000-02-29" : 0);
    const ends = name === "goods" ? ["A", "ฮ"] : [present(), present()];
    const test = one([
      () => value(),
      () => null,
      () => ({ not: null }),
      () => ({ in: some([value(), value(), value()], 3).filter((cell) => cell !== null) }),
      () =>
        typeof value() === "string" && !["day", "opened"].includes(name)
          ? { within: some(["0", "00", "น้ำ", "ab", "012"], 3) }
          : { not: null },
      () => ({ from: ends[0], to: ends[1] }),
      () => ({ from: ends[0] }),
      () => ({ to: ends[1] }),
    ])();
    return [name, test] as const;
  });
  return Object.fromEntries(tests);
}

const randomMeasure = (one: <T>(values: readonly T[]) => T): unknown =>
  one([
    { sum: one(addable) },
    { count: "rows" },
    { count: { of: one(names) } },
    { min: one(names) },
    { max: one(names) },
  ]);
