import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { startDatabase } from "../../../src/islands/engine/engineStart.ts";
import { parquetMetadata } from "hyparquet";
import { loadTable, type StoredTable } from "../../../src/islands/engine/engineTable.ts";
import { readColumns } from "../../../src/schema/parquet/readColumns.ts";
import { grouped } from "../../../src/words/number/groupedNumber.ts";

/** What the page has to know: the addresses of what it loads, and the table's declaration. */
export interface PlainPage {
  readonly wasm: string;
  readonly worker: string;
  readonly parquet: string;
  readonly table: StoredTable;
}

const page = JSON.parse(document.getElementById("page")?.textContent ?? "") as PlainPage;
const columns: Readonly<Record<string, string>> = { province: "province_code" };
const selects = [...document.querySelectorAll("select")];
const total = document.querySelector(".explore-sums strong") as HTMLElement;
const found = document.querySelector("output") as HTMLElement;
const body = document.querySelector("tbody") as HTMLElement;

const opened = open();
for (const select of selects) select.addEventListener("change", () => void ask());
await ask();

/** All that is needed is fetched at once; the file is read while the engine starts. */
async function open(): Promise<AsyncDuckDBConnection> {
  const engine = Promise.all([fetchBytes(page.wasm), fetchBytes(page.worker)]).then(
    ([wasm, worker]) =>
      startDatabase(
        { duckdb: "", wasm, worker, isVerified: false },
        { signal: undefined, withinMs: 300_000 },
      ),
  );
  const file = fetchBytes(page.parquet).then(({ buffer }) =>
    readColumns(page.table.columns, parquetMetadata(buffer), buffer),
  );
  const [{ connection }, store] = await Promise.all([engine, file]);
  await loadTable(connection, page.table, store);
  return connection;
}

async function fetchBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`file not served: ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function ask(): Promise<void> {
  const connection = await opened;
  const answer = await connection.query(sqlOf(selects));
  const rows = answer.toArray().map((row) => row.toJSON() as Sums);
  const sum = (name: "rows" | "members") => rows.reduce((all, row) => all + (row[name] ?? 0), 0);
  body.replaceChildren(...rows.slice(0, 20).map(rowOf));
  found.textContent = grouped(sum("rows"));
  total.textContent = grouped(sum("members"));
}

interface Sums {
  readonly province_code: string;
  readonly members: number | null;
  readonly rows: number;
}

function sqlOf(selects: readonly HTMLSelectElement[]): string {
  const where = selects
    .filter(({ value }) => value !== "")
    .map(({ name, value }) => `${columns[name] ?? name} = '${value}'`);
  return `SELECT province_code, sum(members)::DOUBLE AS members, count(*)::DOUBLE AS rows
    FROM "${page.table.id}" ${where.length > 0 ? `WHERE ${where.join(" AND ")}` : ""}
    GROUP BY 1 ORDER BY 2 DESC NULLS LAST, 1`;
}

function rowOf({ province_code, members }: Sums): HTMLElement {
  const row = document.createElement("tr");
  const [place, code, value] = ["td", "span", "td"].map((name) => document.createElement(name));
  code!.className = "small quiet";
  code!.textContent = province_code;
  value!.className = "numeric";
  value!.textContent = grouped(members ?? 0);
  place!.append(code!);
  row.append(place!, value!);
  return row;
}
