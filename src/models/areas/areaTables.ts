import { documentStatements } from "../../datasets/document-statements.ts";
import { documents } from "../../datasets/documents.ts";
import { fundStatistics } from "../../datasets/fund-statistics.ts";
import { mechanisms } from "../../datasets/mechanisms.ts";
import { meetings } from "../../datasets/meetings.ts";
import { otopSales } from "../../datasets/otop-sales.ts";
import { phaseTargets } from "../../datasets/phase-targets.ts";
import { population, populationChecks } from "../../datasets/population.ts";
import { populationYears } from "../../datasets/population-years.ts";
import { villages } from "../../datasets/villages.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Row } from "../../schema/declare/table.ts";
import { newestRows } from "../releases/newest.ts";
import { perPublication } from "../releases/perPublication.ts";
import { areasOf } from "../site/say.ts";

export type PeopleRow = Row<typeof population.table>;
export type YearRow = Row<typeof populationYears.table>;
export type SaleRow = Row<typeof otopSales.table>;
export type TargetRow = Row<typeof phaseTargets.table>;
export type FundRow = Row<typeof fundStatistics.table>;
export type VillageRow = Row<typeof villages.table>;
export type MechanismRow = Row<typeof mechanisms.table>;
export type MeetingRow = Row<typeof meetings.table>;
export type DocumentRow = Row<typeof documents.table>;
export type StatementRow = Row<typeof documentStatements.table>;

type By<T> = ReadonlyMap<string, T>;

/** The rows of every table, each under the codes of the areas that it speaks of. */
export interface AreaTables {
  /** The codes of the areas within an area, in the order of codes; `00` holds the provinces. */
  readonly parts: By<readonly string[]>;
  readonly people: By<PeopleRow>;
  /** Areas whose parts do not add up to what is stated of them, with what was found. */
  readonly peopleDiffer: By<readonly string[]>;
  readonly years: By<readonly YearRow[]>;
  /** Every year that the table speaks of. */
  readonly allYears: readonly number[];
  /** Of the last year that there is. */
  readonly sales: By<readonly SaleRow[]>;
  /** Of the last plan that there is. */
  readonly targets: By<readonly TargetRow[]>;
  readonly funds: By<readonly FundRow[]>;
  /** Under the village's tambon, amphoe and province alike. */
  readonly villages: By<readonly VillageRow[]>;
  readonly mechanisms: By<readonly MechanismRow[]>;
  readonly meetings: By<readonly MeetingRow[]>;
  readonly documents: By<readonly DocumentRow[]>;
  readonly statements: By<readonly StatementRow[]>;
}

/** Sorted into place once for a publication: a page looks up, and reads no table through. */
export const areaTablesOf = perPublication(indexTables);

function indexTables(published: Published): AreaTables {
  const people = published.rows(population.table);
  const years = published.rows(populationYears.table);
  const funds = published.rows(fundStatistics.table);
  const parts = Map.groupBy([...areasOf(published).keys()].toSorted(), parentOf);
  const differing = populationChecks
    .filter(({ code }) => code === "parts_differ")
    .flatMap(({ broken }) => broken(people));
  return {
    parts,
    people: new Map(people.map((row) => [row.code as string, row])),
    peopleDiffer: groupedTexts(differing),
    years: Map.groupBy(years, ({ code }) => code as string),
    allYears: [...new Set(years.map(({ year }) => year as number))].toSorted((a, b) => a - b),
    sales: Map.groupBy(
      newestRows(published, otopSales.table, "fiscal_year"),
      ({ province }) => province as string,
    ),
    targets: underEach(newestRows(published, phaseTargets.table, "plan_years"), (row) =>
      row.area_codes.split(";"),
    ),
    funds: underEach(funds, (row) => row.area_codes?.split(";") ?? []),
    villages: underEach(published.rows(villages.table), (row) => [
      row.tambon_code,
      row.amphoe_code,
      row.province_code,
    ]),
    mechanisms: Map.groupBy(
      published.rows(mechanisms.table),
      ({ area_code }) => area_code as string,
    ),
    meetings: Map.groupBy(published.rows(meetings.table), ({ province }) => province ?? country),
    statements: underEach(
      published.rows(documentStatements.table),
      (row) => row.area_codes?.split(";") ?? [],
    ),
    documents: Map.groupBy(published.rows(documents.table), ({ province }) => province ?? country),
  };
}

/** The area that an area lies in: `50` for `5001`, the country for a province. */
export const parentOf = (code: string): string => (code.length === 2 ? country : code.slice(0, -2));

function underEach<R>(
  rows: readonly R[],
  codesOf: (row: R) => readonly string[],
): By<readonly R[]> {
  const index = new Map<string, R[]>();
  for (const row of rows)
    for (const code of codesOf(row)) {
      const under = index.get(code);
      if (under) under.push(row);
      else index.set(code, [row]);
    }
  return index;
}

const groupedTexts = (
  found: readonly { readonly row: { readonly code: string }; readonly received: string }[],
): By<readonly string[]> =>
  new Map(
    [...Map.groupBy(found, ({ row }) => row.code)].map(([code, group]) => [
      code,
      group.map(({ received }) => received),
    ]),
  );
