import { villageFunds, villageFundSums } from "../src/datasets/village-funds.ts";
import { protectRows } from "../src/pipeline/publish/disclosure.ts";
import { writeRollUp } from "../src/pipeline/large/index.ts";
import type { CatalogSource, CatalogTable, Published } from "../src/schema/catalogues/catalog.ts";
import type { Disclosure } from "../src/schema/declare/disclosure.ts";
import { readSums } from "../src/schema/export/sumsTable.ts";
import type { Row, Table } from "../src/schema/declare/table.ts";
import { published } from "./publication.ts";

type Fund = Row<typeof villageFunds.table>;

const file = "raw/village-funds/2568/village-funds.csv";

const fund = (
  source_row: number,
  village: string,
  [fund_type, fiscal_year]: readonly [string, number],
  [members, savings_baht, loans_baht]: readonly (number | null)[],
) =>
  ({
    province_code: village.slice(0, 2),
    amphoe_code: village.slice(0, 4),
    tambon_code: village.slice(0, 6),
    village_code: village,
    village: "บ้าน",
    fund_type,
    fiscal_year,
    members,
    members_state: "stated",
    savings_baht,
    loans_baht,
    status: "active",
    source_file: file,
    source_row,
  }) as unknown as Fund;

/** A savings group of three members in ช้างเผือก; what is null is not stated. */
const handedIn = [
  fund(2, "50010201", ["village_fund", 2567], [100, 1_000_000.25, 400_000]),
  fund(3, "50010201", ["village_fund", 2568], [110, 1_100_000.5, null]),
  fund(4, "50010202", ["village_fund", 2568], [90, null, 300_000]),
  fund(5, "50010201", ["savings_group", 2568], [3, 50_000, 20_000]),
  fund(6, "57010101", ["village_fund", 2568], [40, 200_000.25, 100_000]),
];

const { rows, sums } = protectRows(villageFunds.disclosure as Disclosure, handedIn);

const sumRows = readSums(
  villageFundSums,
  writeRollUp(villageFunds, handedIn, sums) ?? "",
  "sums.csv",
);

const made = new Map<string, readonly unknown[]>([
  [villageFunds.table.id, rows],
  [villageFundSums.id, sumRows],
]);

const [likeTable] = published.catalog.tables as [CatalogTable, ...CatalogTable[]];
const [likeSource] = published.catalog.sources as [CatalogSource, ...CatalogSource[]];

/** What is published, with five rows of village funds that two provinces handed in. */
export const withVillageFunds: Published = {
  ...published,
  catalog: {
    ...published.catalog,
    tables: [
      ...published.catalog.tables,
      {
        ...likeTable,
        id: villageFunds.table.id,
        rows: rows.length,
        sources: [file],
        sums: likeTable.files.csv,
        findings: [],
        fixes: [],
      },
    ],
    sources: [...published.catalog.sources, { ...likeSource, file }],
  },
  rows: <T extends Table>(table: T) =>
    (made.get(table.id) as readonly Row<T>[] | undefined) ?? published.rows(table),
};
