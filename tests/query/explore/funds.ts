import type { ColumnStore } from "../../../src/schema/parquet/columnBatch.ts";
import { zstdCompressSync } from "node:zlib";
import { villageFunds } from "../../../src/datasets/village-funds.ts";
import { askableColumns } from "../../../src/models/tables/askableTable.ts";
import { cubeQuery } from "../../../src/query/cubeQuery.ts";
import { referenceRun } from "../referenceRun.ts";
import { type Askable, askableTableOf } from "../../../src/query/explore/askable.ts";
import type { Cell } from "../../../src/query/query.ts";
import { storeOfRows } from "../../../src/query/storeOfRows.ts";
import { cubePlans, cubeTable } from "../../../src/schema/declare/cube.ts";
import { writeParquet } from "../../../src/schema/parquet/parquetTable.ts";
import { rowGroupsOf } from "../../../src/schema/parquet/rowGroups.ts";
import type { Row } from "../../../src/schema/declare/table.ts";
import { seededRandom } from "../market.ts";

export type Cells = Readonly<Record<string, Cell>>;

const { table } = villageFunds;
const random = seededRandom(2568);
const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const maybe = <T>(value: T): T | null => (random() < 0.2 ? null : value);

/** Made-up funds of made-up villages in seven provinces, in the order of the published table. */
export const fundRows: readonly Cells[] = ["50", "51", "52", "54", "56", "57", "58"]
  .flatMap((province) =>
    Array.from({ length: 750 }, (_, village) => {
      const amphoe = `${province}0${1 + Math.floor(village / 150)}`;
      const tambon = `${amphoe}0${1 + Math.floor((village % 150) / 25)}`;
      const code = `${tambon}${String(1 + (village % 25)).padStart(2, "0")}`;
      return ["mother_fund", "savings_group", "village_fund"].flatMap((fund_type) =>
        [2566, 2567, 2568].map((fiscal_year) => {
          const members = maybe(5 + Math.floor(random() * 300));
          return {
            ...{ province_code: province, amphoe_code: amphoe, tambon_code: tambon },
            ...{ village_code: code, village: one(["บ้านแม่", "บ้านปง", "บ้านดอย"]) },
            ...{ fund_type, fiscal_year, members },
            members_state: members === null ? one(["not_stated", "withheld"]) : "stated",
            savings_baht: maybe(Math.floor(random() * 1e9) / 100),
            loans_baht: maybe(Math.floor(random() * 1e8) / 100),
            status: one(["active", "suspended", null]),
            source_file: "raw/village-funds/2568/village-funds.csv",
            source_row: 0,
          };
        }),
      );
    }).flat(),
  )
  .map((row, i) => ({ ...row, source_row: i + 2 }));

export const parquet = writeParquet(
  table,
  fundRows as unknown as readonly Row<typeof table>[],
  (bytes) => zstdCompressSync(bytes),
);

export const index = rowGroupsOf(table, parquet)!;

const sums = cubePlans(villageFunds).map((plan) => ({
  plan,
  rows: referenceRun(cubeQuery(table, plan), fundRows),
}));

export const askable: Askable = {
  ...{ id: table.id, title: table.title, rows: fundRows.length, key: table.key },
  columns: askableColumns(table, (name) => fundRows.map((row) => row[name] ?? null)),
  nested: {},
  withheld: { measure: "members", state: "members_state" },
  parquet: { path: "funds.parquet", bytes: parquet.length },
  groups: { path: "funds.row-groups.json", bytes: 1000 },
  cubes: sums.map(({ plan, rows }) => ({
    ...plan,
    rows: rows.length,
    path: plan.by.join("-"),
    bytes: rows.length * 30,
  })),
  ...{ footings: [], sources: [], release: null },
};

export const cubeStores: ReadonlyMap<string, ColumnStore> = new Map(
  sums.map(({ plan, rows }) => [
    plan.by.join("-"),
    storeOfRows(cubeTable(askableTableOf(askable), plan), rows),
  ]),
);
