import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishLargeTables, readParts } from "../scripts/publish/large/index.ts";
import { openDatabase } from "../scripts/verify/database.ts";
import { villageFunds } from "../src/datasets/village-funds.ts";
import { tools, withEditions, writePublication } from "../src/pipeline/effects.ts";
import { query } from "../src/query/query.ts";
import { run } from "../src/query/run.ts";
import type { FiscalYear } from "../src/words/time/fiscalYear.ts";
import { order } from "./architecture/allowances.ts";
import { checkText } from "./cases-village-funds/checked.ts";
import { dataFolderWith, places, threeExports } from "./scripts/publish/exports.ts";
import { temporaryFolder } from "./scripts/temporaryFolder.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

describe("the README", () => {
  it("names only commands that exist, and all of them", () => {
    const named = [...readme.matchAll(/npm (?:(start|test)\b|run (?:-s )?([a-z:]+))/g)].map(
      ([, alone, run]) => (alone ?? run) as string,
    );
    const unknown = named.filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("gives the order of the folders as the architecture test holds it", () => {
    const [, listed = ""] = /`(words → [^`]+)`/.exec(readme) ?? [];
    const folders = listed.split(" → ");
    expect(folders).toEqual(order.filter((folder) => folders.includes(folder)));
    const besides = ["styles", "middleware", "scripts", "tests"];
    expect(order.filter((folder) => !folders.includes(folder))).toEqual(besides);
  });

  it("names folders of the project that exist", () => {
    for (const [, folder = ""] of readme.matchAll(/`((?:src|data)\/[a-z/]+)\/`/g))
      expect([folder, existsSync(join(root, folder))]).toEqual([folder, true]);
    expect(readdirSync(join(root, "data"))).toEqual(
      expect.arrayContaining(["fixes", "ledger", "raw", "reference"]),
    );
  });
});

describe("the question that the README asks of a large table", () => {
  it("is answered by native DuckDB as it is from the rows", async () => {
    const [, sql = ""] = /```sql\n(SELECT [^`]+read_parquet[^`]+)```/.exec(readme) ?? [];
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
    expect(readme).toContain(`query(villageFunds.table, {
  where: { fiscal_year: 2567 },
  by: ["province_code"],
  measures: { funds: { count: "rows" }, savings_baht: { sum: "savings_baht" } },
})`);
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
