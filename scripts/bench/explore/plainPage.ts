import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { villageFunds } from "../../../src/datasets/village-funds.ts";
import type { Catalog } from "../../../src/schema/catalogues/catalog.ts";
import { storedColumns } from "../../../src/schema/parquet/parquet.ts";
import { bundle } from "../../bundle.ts";
import { benchFolder } from "../exportFile.ts";
import type { PlainPage } from "./plainPageScript.ts";
import { type ExpectedAnswers, filterNames } from "./truth.ts";

/** Where the page stands beside the site that it is compared with. */
export const plainPath = "plain/";

/**
 * A page as anyone would first write it: it loads DuckDB-WASM and the table's whole Parquet file on
 * arrival, and asks both for everything it shows. Answers the folder that it is served from.
 */
export async function writePlainPage(dist: string, answers: ExpectedAnswers): Promise<string> {
  const root = join(benchFolder, `plain-${process.pid}`);
  const folder = join(root, plainPath);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const put = (name: string, bytes: string | Uint8Array): string => {
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    writeFileSync(join(folder, `${hash}-${name}`), bytes);
    return `${hash}-${name}`;
  };
  const page: PlainPage = {
    wasm: put("duckdb-eh.wasm", readEngine("duckdb-eh.wasm")),
    worker: put("worker.js", readEngine("duckdb-browser-eh.worker.js")),
    parquet: `/${parquetOf(dist)}`,
    table: { id: villageFunds.table.id, columns: storedColumns(villageFunds.table) },
  };
  const script = put("page.js", await bundle(join(import.meta.dirname, "plainPageScript.ts")));
  writeFileSync(join(folder, "index.html"), htmlOf(page, script, answers));
  return root;
}

const readEngine = (name: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${name}`));

function parquetOf(dist: string): string {
  const catalog = JSON.parse(readFileSync(join(dist, "data/catalog.json"), "utf8")) as Catalog;
  const table = catalog.tables.find(({ id }) => id === villageFunds.table.id);
  if (!table) throw new Error(`site without table: ${villageFunds.table.id}`);
  return table.files.parquet.path;
}

function htmlOf(page: PlainPage, script: string, answers: ExpectedAnswers): string {
  const selects = filterNames.map((name) => {
    const values = answers.values(name);
    const usual = name === "fiscal_year" ? values.at(-1) : undefined;
    const options = values.map(
      (value) => `<option${value === usual ? " selected" : ""}>${value}</option>`,
    );
    return `<select id="filter-${name}" name="${name}"><option value="">all</option>${options.join("")}</select>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>DuckDB</title>
${selects.join("\n")}
<p><output></output></p><p class="explore-sums"><strong></strong></p>
<div class="explore-answer"><table><tbody></tbody></table></div>
<script type="application/json" id="page">${JSON.stringify(page)}</script>
<script type="module" src="${script}"></script></html>
`;
}
