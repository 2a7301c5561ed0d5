import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type LargePublication,
  publishLargeTables,
  readParts,
  separate,
} from "../../../scripts/publish/large/index.ts";
import { openDatabase, type Database } from "../../../scripts/verify/database.ts";
import { villageFunds } from "../../../src/datasets/village-funds.ts";
import { tools, withEditions } from "../../../src/pipeline/effects.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import { largeTableRows } from "../../../src/schema/declare/partition.ts";
import type { Finding } from "../../../src/words/reading/finding.ts";
import { findingText } from "../../../src/words/reading/findingText.ts";
import { checkText } from "../../cases-village-funds/checked.ts";
import { temporaryFolder } from "../temporaryFolder.ts";
import { dataFolderWith, places, recordsOf, release, threeExports } from "./exports.ts";

const exports = threeExports();

const publish = async (
  changes: Readonly<Record<string, string>> = {},
  { dataset = villageFunds as Dataset, fixes = 0 } = {},
): Promise<LargePublication & { readonly workFolder: string }> => {
  const dataFolder = dataFolderWith({ ...exports, ...changes });
  const workFolder = join(temporaryFolder(), "work");
  const { large } = separate([withEditions(dataFolder, dataset)], dataFolder, 50_000);
  expect(large).toHaveLength(1);
  const [publication] = await publishLargeTables(large, {
    ...{ dataFolder, workFolder, tools, read: readParts },
    fixesOf: () => Array.from({ length: fixes }),
  });
  return { ...publication!, workFolder };
};

describe("a table beyond the limit, handed in in three files", () => {
  let database: Database;
  beforeAll(async () => void (database = await openDatabase()));
  afterAll(() => database.close());

  it("is published as a folder that DuckDB reads as it stands, with the sums of the exports", async () => {
    const published = await publish();
    if (published.kind === "refused") throw new Error(JSON.stringify(published.findings[0]));
    const { table, folder } = published;
    const glob = `'${folder.from}/**/*.parquet'`;
    const found = await database.ask(`
      SELECT province_code, count(*) AS rows, sum(savings_baht) AS savings
      FROM read_parquet(${glob}, hive_partitioning = true)
      WHERE fiscal_year = 2567 GROUP BY province_code ORDER BY province_code`);
    expect(found).toEqual(sumsOf(2567));
    expect(table.rows).toBe(51_000);

    const described = await database.ask(
      `DESCRIBE FROM read_parquet(${glob}, hive_partitioning = true)`,
    );
    const types = Object.fromEntries(
      described.map((row) => [row["column_name"], row["column_type"]]),
    );
    expect(types).toMatchObject({
      ...{ province_code: "VARCHAR", village_code: "VARCHAR", savings_baht: "DECIMAL(18,2)" },
      ...{
        source_file: "VARCHAR",
        source_row: "INTEGER",
        fiscal_year: "BIGINT",
        province: "BIGINT",
      },
    });
  });

  it("lists every file with its rows, bytes and hash, in folders by year and province", async () => {
    const published = await publish();
    if (published.kind === "refused") throw new Error(JSON.stringify(published.findings[0]));
    const { table, folder, files } = published;
    expect(table.files[0]?.path).toBe("fiscal_year=2560/province=58/part-0.parquet");
    for (const { path, rows, bytes, sha256 } of table.files) {
      const content = readFileSync(join(folder.from, path));
      expect([content.length, createHash("sha256").update(content).digest("hex")]).toEqual([
        bytes,
        sha256,
      ]);
      const [count] = await database.ask(
        `SELECT count(*) AS rows FROM read_parquet('${join(folder.from, path)}')`,
      );
      expect(count?.["rows"]).toBe(String(rows));
    }
    const manifest = JSON.parse(
      new TextDecoder().decode(files.find(({ path }) => path === table.manifest.path)!.content),
    );
    expect(manifest.files[0].path).toBe(`village-funds/${table.files[0]!.path}`);
    expect(table.folder).toBe(table.manifest.path.replace(".manifest.json", ""));
    expect(table.sources.map(({ file, account }) => [file, account.accepted])).toEqual(
      Object.keys(exports).map((name) => [`${release}/${name}`, 17_000]),
    );
  });

  it("has its rows in the order of the key, and the same bytes each time", async () => {
    const [first, second] = [await publish(), await publish()];
    if (first.kind === "refused" || second.kind === "refused") throw new Error("refused");
    expect(second.table).toEqual(first.table);
    expect(second.ledger).toBe(first.ledger);
    const path = join(first.folder.from, "fiscal_year=2567/province=50/part-0.parquet");
    const rows = await database.ask(`SELECT village_code, fund_type FROM '${path}'`);
    const keys = rows.map((row) => `${row["village_code"]}|${row["fund_type"]}`);
    expect(keys).toEqual(keys.toSorted());
  });
});

describe("one of the files of a table beyond the limit", () => {
  it("refuses the whole for a cell that can't be read, in the words of a small table", async () => {
    const name = "village-funds-57.csv";
    const text = exports[name]!.replace(",2567,", ",สองห้าหกเจ็ด,");
    const published = await publish({ [name]: text });
    if (published.kind === "published") throw new Error("published");
    const alone = checkText(text, { file: `${release}/${name}`, release: "2568", places }).result
      .findings;
    const own = published.findings.filter(({ file }) => file.endsWith(name));
    expect(own.map((finding) => findingText(finding, "th"))).toEqual(
      alone.map((finding) => findingText(finding, "th")),
    );
    expect(refusals(published.findings)).toMatchObject([
      { code: "fiscal_year_format", severity: "refuse" },
    ]);
    expect(existsSync(join(published.workFolder, "village-funds/partitions"))).toBe(false);
  });

  it("is told the line of a row that an earlier file has already, and the line there", async () => {
    const lines = exports["village-funds-50.csv"]!.split("\n");
    const text = `${exports["village-funds-58.csv"]}${lines[41]}\n`;
    const published = await publish({ "village-funds-58.csv": text });
    if (published.kind === "published") throw new Error("published");
    const [duplicate, ...others] = refusals(published.findings);
    expect(others).toEqual([]);
    expect(duplicate).toMatchObject({
      code: "duplicate_key",
      file: `${release}/village-funds-58.csv`,
      line: 17_002,
    });
    const { advice, received } = duplicate!;
    expect(advice.en).toContain(`line 42 of data/${release}/village-funds-50.csv`);
    const [record] = recordsOf(`${lines[0]}\n${lines[41]}`);
    expect(received).toContain(record!["รหัสหมู่บ้าน"]);
  });
});

/** The villages of these exports are made up, so that the list of villages lacks them. */
const refusals = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === "refuse");

describe("a table beyond the limit that can't be published in parts", () => {
  const { partition, ...whole } = villageFunds as Dataset;
  const rule = { code: "x", expected: { th: "", en: "" }, advice: { th: "", en: "" } };

  it.each([
    ["declares no columns to be laid out by", { dataset: whole }, "declares the columns"],
    ["has corrections", { fixes: 1 }, "without corrections in data/fixes/village-funds.csv"],
    [
      "has rules over all its rows",
      { dataset: { ...whole, partition: partition!, checks: [{ ...rule, broken: () => [] }] } },
      "without rules that look at all rows",
    ],
  ])("says so when it %s", async (_, options, words) => {
    const published = await publish({}, options);
    if (published.kind === "published") throw new Error("published");
    expect(published.findings).toMatchObject([{ code: "table_too_large", severity: "refuse" }]);
    expect(findingText(published.findings[0]!, "en")).toContain(words);
  });
});

describe("the files of a source", () => {
  it("are one, or its parts in the newest release, in the order of their names", () => {
    const fileNames = (files: Readonly<Record<string, string>>) =>
      withEditions(dataFolderWith(files), villageFunds).sources.map(({ file }) => file);
    expect(fileNames({ "village-funds.csv": "" })).toEqual(["village-funds.csv"]);
    expect(
      fileNames({ "village-funds-57.csv": "", "village-funds-50.csv": "", "x.csv": "" }),
    ).toEqual(["village-funds-50.csv", "village-funds-57.csv"]);
    const folder = dataFolderWith({ "village-funds.csv": "" });
    mkdirSync(join(folder, "raw/village-funds/2569"));
    expect(withEditions(folder, villageFunds).sources.map(({ file }) => file)).toEqual([
      "village-funds.csv",
    ]);
  });

  it("stay a small table up to the limit, which is five million rows", () => {
    const folder = dataFolderWith(exports);
    const datasets = [withEditions(folder, villageFunds)];
    expect(separate(datasets, folder, 51_000).small).toEqual(datasets);
    expect(separate(datasets, folder, 50_999).large).toEqual(datasets);
    expect(largeTableRows).toBe(5_000_000);
  });
});

/** Rows and savings of each province in a year, in satang until the end. */
function sumsOf(year: number) {
  return Object.entries(exports).map(([name, text]) => {
    const records = recordsOf(text).filter((record) => record["ปีงบประมาณ"] === String(year));
    const satang = records.reduce(
      (sum, record) => sum + BigInt(record["เงินออม (บาท)"]!.replace(".", "") || "0"),
      0n,
    );
    return {
      province_code: /-(\d\d)/.exec(name)![1]!,
      rows: String(records.length),
      savings: `${satang / 100n}.${String(satang % 100n).padStart(2, "0")}`,
    };
  });
}
