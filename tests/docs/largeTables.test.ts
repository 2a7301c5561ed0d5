import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishLargeTables } from "../../scripts/publish/large/publishLargeTables.ts";
import { readParts } from "../../scripts/publish/large/readParts.ts";
import { openDatabase } from "../../scripts/verify/database.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { tools, withEditions, writePublication } from "../../src/pipeline/effects.ts";
import { query } from "../../src/query/query.ts";
import { run } from "../../src/query/run.ts";
import { largeTableRows } from "../../src/schema/declare/partition.ts";
import type { FiscalYear } from "../../src/words/time/fiscalYear.ts";
import { checkText } from "../cases-village-funds/checked.ts";
import { dataFolderWith, places, threeExports } from "../scripts/publish/exports.ts";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";
import { blocksOf, pageAt } from "./pages.ts";

const page = pageAt("docs/large-tables.md");
const [question = ""] = blocksOf(page, "ts");
const [sql = ""] = blocksOf(page, "sql");

it("names the size from which a table is large", () => {
  expect(page).toContain(`more than ${largeTableRows.toLocaleString("en")} rows`);
});

describe("the question of the page on large tables", () => {
  it("is answered by native DuckDB as it is from the rows", async () => {
    expect(sql).toContain("'public/data/*/village-funds/**/*.parquet'");
    const exports = threeExports();
    const database = await openDatabase();
    const answer = await database.ask(
      sql.replace("public/data", join(await publishInto(temporaryFolder(), exports), "data")),
    );
    database.close();
    const rows = Object.values(exports).flatMap((text) => checkText(text, { places }).rows);
    const asked = query(villageFunds.table, {
      where: { fiscal_year: 2567 as FiscalYear },
      by: ["province_code"],
      measures: { funds: { count: "rows" }, savings_baht: { sum: "savings_baht" } },
    });
    expect(
      answer.map(({ funds, savings_baht, ...group }) => [group, +funds!, +savings_baht!]),
    ).toEqual(
      run(asked, rows).map(({ funds, savings_baht, ...group }) => [group, funds, savings_baht]),
    );
    expect(answer).toHaveLength(3);
  });

  it("is the one it shows in the words of the pages", () => {
    expect(question).toBe(`query(villageFunds.table, {
  where: { fiscal_year: 2567 },
  by: ["province_code"],
  measures: { funds: { count: "rows" }, savings_baht: { sum: "savings_baht" } },
})
`);
  });
});

/** Publishes exports as a large table into a folder, as `npm run publish` does into `public`. */
async function publishInto(
  folder: string,
  exports: Readonly<Record<string, string>>,
): Promise<string> {
  const dataFolder = dataFolderWith(exports);
  const [publication] = await publishLargeTables([withEditions(dataFolder, villageFunds)], {
    ...{ dataFolder, workFolder: join(folder, "work"), fixesOf: () => [], tools, read: readParts },
  });
  if (publication?.kind !== "published") throw new Error("exports refused");
  const publicFolder = join(folder, "public");
  writePublication(publicFolder, publication.files, {}, [publication.folder]);
  return publicFolder;
}
