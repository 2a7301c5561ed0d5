import { populationYears } from "../../datasets/population-years.ts";
import { breaksOf, firstComparable } from "../../schema/declare/breaks.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { type Baht, sumBaht } from "../../words/number/baht.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import {
  changeBetween,
  divided,
  notStated,
  remainder,
  stated,
  type Statement,
  summed,
} from "../../words/subject/statement.ts";
import { areaTablesOf, type SaleRow, type TargetRow, type YearRow } from "./areaTables.ts";
import { perPublication } from "../releases/perPublication.ts";

/** What pages say of every area, as far as any source does. */
export interface AreaMeasures {
  readonly people: Statement;
  readonly male: Statement;
  readonly female: Statement;
  readonly houses: Statement;
  readonly peoplePerHouse: Statement;
  /** People of the last year less those of the first that is counted alike. */
  readonly change: Statement;
  /** The same as a share of those of the first. */
  readonly changeShare: Statement;
  readonly villages: Statement;
  readonly sales: Statement;
  readonly salesPerHead: Statement;
}

/** Asked for again by every page that lists an area; worked out once. */
export function areaMeasuresOf(published: Published, code: string): AreaMeasures {
  const known = measured(published);
  const measures = known.get(code) ?? measure(published, code);
  known.set(code, measures);
  return measures;
}

const measured = perPublication(() => new Map<string, AreaMeasures>());

function measure(published: Published, code: string): AreaMeasures {
  const tables = areaTablesOf(published);
  const row = tables.people.get(code);
  const change = changedYears(published, code);
  const people = row ? stated(row.population as number, row) : notStated;
  const houses = row ? stated(row.households as number, row) : notStated;
  const sales = salesOf(published, code);
  return {
    people,
    male: row ? stated(row.male as number, row) : notStated,
    female: row ? stated(row.female as number, row) : notStated,
    houses,
    peoplePerHouse: divided(people, houses, 2),
    change: change
      ? remainder(
          stated(change.last.population as number, change.last),
          stated(change.first.population as number, change.first),
        )
      : notStated,
    changeShare: change
      ? changeBetween(
          stated(change.first.population as number, change.first),
          stated(change.last.population as number, change.last),
          4,
        )
      : notStated,
    villages: counted(tables.villages.get(code) ?? []),
    sales,
    salesPerHead: divided(sales, code === country ? buyersOf(published) : people, 0),
  };
}

/** The years between which the change of people is told: never across a break of the series. */
export function changedYears(
  published: Published,
  code: string,
): { readonly first: YearRow; readonly last: YearRow } | null {
  const years = areaTablesOf(published).years.get(code) ?? [];
  const breaks = breaksOf(populationYears.table, "population", code);
  const [first, last] = [firstComparable(years, ({ year }) => year, breaks), years.at(-1)];
  return first && last && first !== last ? { first, last } : null;
}

/** Rows that stand for a thing each. None is no count of none: the register may leave the area out. */
const counted = (rows: readonly { source_file: string; source_row: number }[]): Statement =>
  rows.length === 0
    ? notStated
    : { kind: "derived", value: rows.length, from: rows.map(sourceRowOf), working: "" };

const sourceRowOf = ({ source_file, source_row }: { source_file: string; source_row: number }) => ({
  source_file,
  source_row,
});

/** A year's sales of a province; of the country those of the provinces that state theirs. */
function salesOf(published: Published, code: string): Statement {
  const { sales } = areaTablesOf(published);
  const rows: readonly SaleRow[] =
    code === country ? [...sales.values()].flat() : (sales.get(code) ?? []);
  return summed(
    rows.map((row) => stated(row.sales_baht as number, row)),
    (values) => sumBaht(values as readonly Baht[]),
  );
}

/** The people of the provinces whose sales are stated. */
function buyersOf(published: Published): Statement {
  const { sales } = areaTablesOf(published);
  return summed([...sales.keys()].map((province) => areaMeasuresOf(published, province).people));
}

/** What an area's own targets are, apart from those it shares with others. */
export function targetOf(
  rows: readonly TargetRow[],
  areas: string,
  phase: number,
  unit: TargetRow["unit"],
): Statement {
  const row = rows.find(
    (row) => row.area_codes === areas && row.phase === phase && row.unit === unit,
  );
  return row ? stated(row.value as number, row) : notStated;
}
