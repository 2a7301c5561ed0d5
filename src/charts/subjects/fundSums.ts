import { villageFunds, villageFundSums } from "../../datasets/village-funds.ts";
import { query } from "../../query/query.ts";
import { type AreaCode, country } from "../../schema/declare/anyAreaColumns.ts";
import type { Row } from "../../schema/declare/table.ts";
import type { ProvinceCode } from "../../words/place/area.ts";
import { type Baht, sumBaht } from "../../words/number/baht.ts";
import { notStated, type SourceRow, type Statement } from "../../words/subject/statement.ts";
import type { RowsOf } from "../chart.ts";

/** What is selected of the published sums. */
export const sumColumns = [
  ...(["area_code", "fund_type", "fiscal_year", "rows"] as const),
  ...(["members", "members_rows", "members_state"] as const),
  ...(["savings_baht", "savings_baht_rows", "loans_baht", "loans_baht_rows"] as const),
] as const;

export type FundSum = Pick<Row<typeof villageFundSums>, (typeof sumColumns)[number]>;
export type FundType = FundSum["fund_type"];

/** Rows that sums are made of, told by their number: a page that named them all would be of thousands. */
export interface FundRows extends SourceRow {
  readonly fiscal_year: number;
  readonly members_state: FundSum["members_state"];
  readonly rows: number;
}

/** How such rows are asked for. */
export const rowMeasures = { rows: { count: "rows" }, source_row: { min: "source_row" } } as const;

/** Rows by the type of fund that they are of. */
export type TypeRows = FundRows & { readonly fund_type: FundType };

/** An area's sums with those that tell which years and provinces there are, and the rows they are made of. */
export const fundQueries = (area: string) => ({
  sums: query(villageFundSums, {
    select: sumColumns,
    where:
      area === country
        ? { area_level: { in: ["country", "province"] } }
        : { area_code: { in: [country, area as AreaCode] } },
  }),
  rows: query(villageFunds.table, {
    by: ["fund_type", "fiscal_year", "members_state", "source_file"],
    measures: rowMeasures,
    ...(area !== country && { where: { province_code: area as ProvinceCode } }),
  }),
});

export const hasFunds = (area: string, rows: RowsOf): boolean =>
  rows(villageFundSums).some(({ area_code }) => area_code === area);

/** How many provinces the country's sums are of. */
export const provincesIn = (sums: readonly Pick<FundSum, "area_code">[]): number =>
  new Set(sums.map(({ area_code }) => area_code)).size - 1;

/** How many funds have a count of members that is not published. */
export const withheldIn = (rows: readonly FundRows[]): number =>
  added(rows.map(({ members_state, rows }) => (members_state === "withheld" ? rows : 0)));

export const fundTypes = Object.keys(
  villageFunds.table.columns.fund_type.codes ?? {},
) as readonly FundType[];

/** The sum of a measure over the funds that state it: of some nothing is stated, and that is not zero. */
export interface FundTotal {
  readonly value: Statement;
  /** How many funds it adds up. */
  readonly stated: number;
  /** It would tell the members of a single fund. */
  readonly isWithheld: boolean;
}

export interface FundTotals {
  /** How many funds there are, whatever they state. */
  readonly funds: Statement;
  readonly members: FundTotal;
  readonly savings: FundTotal;
  readonly loans: FundTotal;
}

export type SummedMeasure = Exclude<keyof FundTotals, "funds">;

/** Adds up published sums, such as those of all types of an area in a year; without any nothing is stated. */
export function totalsOf(sums: readonly FundSum[], from: readonly SourceRow[]): FundTotals {
  const funds = added(sums.map(({ rows }) => rows));
  const total = (
    measure: "members" | "savings_baht" | "loans_baht",
    add: (values: readonly number[]) => number,
  ): FundTotal => {
    const known = sums.flatMap((sum) => sum[measure] ?? []);
    const stated = added(sums.map((sum) => sum[`${measure}_rows`]));
    return { value: sumOf(known, add, { stated, funds, from }), stated, isWithheld: false };
  };
  const members = total("members", added);
  const isWithheld = sums.some(({ members_state }) => members_state === "withheld");
  return {
    funds: sums.length === 0 ? notStated : counted(funds, from),
    members: isWithheld ? { ...members, value: notStated, isWithheld } : members,
    savings: total("savings_baht", addBaht),
    loans: total("loans_baht", addBaht),
  };
}

interface Added {
  readonly stated: number;
  readonly funds: number;
  readonly from: readonly SourceRow[];
}

/** “Σ 7/8 = 1399”: of eight funds seven state it, and these add up to 1,399. */
function sumOf(
  known: readonly number[],
  add: (values: readonly number[]) => number,
  { stated, funds, from }: Added,
): Statement {
  if (known.length === 0) return notStated;
  const value = add(known);
  const terms = stated === funds ? `${stated}` : `${stated}/${funds}`;
  return { kind: "derived", value, from, working: `Σ ${terms} = ${value}` };
}

/** How many funds there are, a row each. */
const counted = (rows: number, from: readonly SourceRow[]): Statement => ({
  kind: "derived",
  value: rows,
  from,
  working: `${rows} × 1 = ${rows}`,
});

export const added = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

const addBaht = (values: readonly number[]): number => sumBaht(values as readonly Baht[]);

/** The years that the table speaks of anywhere, so that an area that is silent in one says so. */
export const yearsOf = (sums: readonly Pick<FundSum, "area_code" | "fiscal_year">[]): number[] =>
  [
    ...new Set(
      sums.flatMap(({ area_code, fiscal_year }) =>
        area_code === country ? [fiscal_year as number] : [],
      ),
    ),
  ].toSorted((a, b) => a - b);
