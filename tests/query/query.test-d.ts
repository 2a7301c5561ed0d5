// Checked by the compiler alone: each line marked as an expected error has to be one.
import { query, type ResultOf } from "../../src/query/query.ts";
import type { Baht } from "../../src/words/number/baht.ts";
import { market, type StallCode, type Year } from "./market.ts";

export const groups = query(market, {
  where: { year: 2567 as Year, debt: { from: 1 as Baht }, goods: null, opened: { not: null } },
  by: ["stall", "goods"],
  measures: { total: { sum: "income" }, debt: { sum: "debt" }, rows: { count: "rows" } },
  order: [{ by: "total", falling: true }, { by: "stall" }],
  top: 20,
});
type Group = ResultOf<typeof groups>;
export const group: Group = {
  stall: "001" as StallCode,
  goods: null,
  total: 5 as Baht,
  debt: null,
  rows: 1,
};
// @ts-expect-error a total of baht is not a bare number
export const bareTotal: Group = { ...group, total: 5 };
// @ts-expect-error income is never missing, so the sum over a group is not either
export const missingTotal: Group = { ...group, total: null };
// @ts-expect-error the answer has no such column
export const notAnswered = (row: Group) => row.income;

export const whole = query(market, {
  by: [],
  measures: { total: { sum: "income" }, last: { max: "day" } },
});
export const emptyWhole: ResultOf<typeof whole> = { total: null, last: null };

export const listed = query(market, {
  select: ["stall", "debt", "source_row"],
  order: [{ by: "day" }],
});
export const row: ResultOf<typeof listed> = {
  stall: "001" as StallCode,
  debt: null,
  source_row: 2,
};
// @ts-expect-error goods was not selected
export const notSelected = (row: ResultOf<typeof listed>) => row.goods;

// @ts-expect-error a misspelt column can't be selected
query(market, { select: ["stal"] });
// @ts-expect-error a misspelt column can't be grouped by
query(market, { by: ["stal"], measures: {} });
// @ts-expect-error a misspelt column can't be measured
query(market, { by: ["stall"], measures: { total: { sum: "incom" } } });
// @ts-expect-error a misspelt measure does not exist
query(market, { by: ["stall"], measures: { total: { summ: "income" } } });
// @ts-expect-error a misspelt column can't be compared
query(market, { select: ["stall"], where: { yaer: 2567 as Year } });
// @ts-expect-error a code does not add up
query(market, { by: ["year"], measures: { total: { sum: "stall" } } });
// @ts-expect-error text does not add up
query(market, { by: ["year"], measures: { total: { sum: "goods" } } });
// @ts-expect-error years do not add up
query(market, { by: ["stall"], measures: { total: { sum: "year" } } });
// @ts-expect-error row numbers do not add up
query(market, { by: ["stall"], measures: { total: { sum: "source_row" } } });
// @ts-expect-error a bare number is not baht
query(market, { select: ["stall"], where: { income: 5 } });
// @ts-expect-error nor are the ends of a span
query(market, { select: ["stall"], where: { income: { from: 1, to: 5 } } });
// @ts-expect-error bare text is not a code
query(market, { select: ["stall"], where: { stall: { in: ["001"] } } });
// @ts-expect-error income is never missing
query(market, { select: ["stall"], where: { income: null } });
// @ts-expect-error groups are ordered by what they answer
query(market, { by: ["year"], measures: {}, order: [{ by: "goods" }] });
// @ts-expect-error rows are either listed or grouped
query(market, { select: ["stall"], by: ["year"], measures: {} });
