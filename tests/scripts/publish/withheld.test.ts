import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mergeParts, openWorkbench, showParts } from "../../../scripts/publish/large/mergeParts.ts";
import { publishLarge } from "../../../scripts/publish/large/publishLarge.ts";
import { readPart } from "../../../scripts/publish/large/readPart.ts";
import type { PartTask } from "../../../scripts/publish/large/part.ts";
import { openDatabase } from "../../../scripts/verify/database.ts";
import { villageFunds } from "../../../src/datasets/village-funds.ts";
import { tools } from "../../../src/pipeline/effects.ts";
import { protectRows } from "../../../src/pipeline/publish/disclosure.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import { countState, type Disclosure } from "../../../src/schema/declare/disclosure.ts";
import { checkText } from "../../cases-village-funds/checked.ts";
import { temporaryFolder } from "../temporaryFolder.ts";
import { exportOf, places } from "./exports.ts";

const disclosure: Disclosure = {
  measure: "members",
  state: "members_state",
  threshold: 20,
  levels: [
    ["tambon_code", "fund_type", "fiscal_year"],
    ["province_code", "fund_type", "fiscal_year"],
    ["fund_type", "fiscal_year"],
    [],
  ],
};

const dataset = {
  ...villageFunds,
  table: {
    ...villageFunds.table,
    columns: {
      ...villageFunds.table.columns,
      members_state: countState({ th: "สถานะของจำนวนสมาชิก", en: "State of the members" }),
    },
  },
  sources: villageFunds.sources.map((source) => {
    return { ...source, constants: { members_state: "stated" } };
  }),
  disclosure,
} as unknown as Dataset;

const exports = { "57.csv": exportOf("57", 6000), "58.csv": exportOf("58", 6000) };
const byKey = (row: object) =>
  dataset.table.key.map((name) => String((row as Record<string, unknown>)[name])).join("|");

/** What a small table would show of each row's members. */
const expected = () => {
  const rows = Object.entries(exports)
    .flatMap(([file, text]) => checkText(text, { dataset, file, places }).rows)
    .toSorted((a, b) => (byKey(a) < byKey(b) ? -1 : 1));
  return new Map(
    protectRows(disclosure, rows).rows.map((row) => [
      byKey(row),
      `${String(row["members"])} ${String(row["members_state"])}`,
    ]),
  );
};

function tasksIn(folder: string): PartTask[] {
  const origin = { publisher: "", title: "", address: null, licence: null, note: null };
  return Object.keys(exports).map((file) => ({
    ...{ file, path: join(folder, file), release: "", dataset: dataset.table.id },
    source: dataset.sources[0]!,
    origin: { ...origin, retrieved: "2026-11-01" },
    out: join(folder, `${file}.parquet`),
  }));
}

const read = (tasks: readonly PartTask[]) =>
  Promise.all(tasks.map((task) => readPart(dataset, task, { places })));

describe("small counts in a table beyond the limit", () => {
  it("are withheld as in a small table, and the files give nothing else away", async () => {
    const folder = temporaryFolder(exports);
    const parts = tasksIn(folder);
    const inputs = { dataset, parts, fixes: 0, read, workFolder: folder, tools };
    const published = await publishLarge(inputs);
    if (published.kind === "refused") throw new Error(JSON.stringify(published.findings[0]));
    const database = await openDatabase();
    const rows = await database.ask(
      `FROM read_parquet('${published.folder.from}/**/*.parquet', hive_partitioning = true)`,
    );
    database.close();
    const shown = new Map(
      rows.map((row) => [byKey(row), `${String(row["members"])} ${row["members_state"]}`]),
    );
    expect(shown).toEqual(expected());
    expect([...shown.values()].filter((text) => text === "null withheld").length).toBeGreaterThan(
      300,
    );
    expect(published.table.sources.map(({ sha256, bytes }) => [sha256, bytes])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(published.ledger).toContain("| withheld | withheld |");
  });

  it("are the same when the sums they are protected in are taken a group at a time", async () => {
    const folder = temporaryFolder(exports);
    const tasks = tasksIn(folder);
    await read(tasks);
    const shown = await merged(folder, tasks, 1000);
    expect(shown).toEqual(expected());
  });

  it("stop the publication where no group is small enough, or one can't hide its own", async () => {
    const folder = temporaryFolder({ ...exports, "58.csv": oneVillage() });
    const tasks = tasksIn(folder);
    await read(tasks);
    expect(await merged(folder, tasks, 10)).toBeNull();
    expect(await merged(folder, tasks.slice(1), 1)).toBeNull();
    expect(await merged(folder, tasks.slice(1), 2)).toHaveProperty("size", 2);
  });
});

/** A fund with few members in one year, and one in another year with many. */
function oneVillage(): string {
  const [header, first = ""] = exports["58.csv"].split("\n");
  const cells = first.split(",");
  const few = cells.with(11, "3");
  const many = cells.with(10, "2500").with(11, "300");
  return `${[header, few, many].join("\n")}\n`;
}

async function merged(folder: string, tasks: readonly PartTask[], mostRows: number) {
  const work = join(folder, `work-${mostRows}`);
  mkdirSync(work);
  const database = await openWorkbench(work, "500MB");
  try {
    await showParts(
      database,
      tasks.map(({ out }) => out),
    );
    if (!(await mergeParts(database, dataset, mostRows))) return null;
    const rows = await database.ask("FROM merged");
    return new Map(
      rows.map((row) => [byKey(row), `${String(row["members"])} ${row["members_state"]}`]),
    );
  } finally {
    database.close();
  }
}
