import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "../../../scripts/bench/random.ts";
import { openDatabase, type Database } from "../../../scripts/verify/database.ts";
import { openWitness, type Witness } from "../../../scripts/verify/witness.ts";
import { expectedDatasets as declared } from "../../../src/datasets/index.ts";
import { withEditions } from "../../../src/pipeline/effects.ts";
import { published } from "../../livePublication.ts";
import { temporaryFolder } from "../temporaryFolder.ts";
import { chooseCells, corrupt } from "./corruption.ts";

const root = join(import.meta.dirname, "../../..");
const datasets = declared.map((dataset) => withEditions(join(root, "data"), dataset));
let witness: Witness;
let database: Database;

beforeAll(async () => {
  witness = await openWitness(join(root, "data"), datasets);
  database = await openDatabase();
}, 60_000);

afterAll(() => {
  witness.close();
  database.close();
});

describe("the witness", () => {
  it.each(
    datasets.flatMap((dataset) =>
      (["csv", "parquet"] as const).map((format) => [dataset.table.id, format, dataset] as const),
    ),
  )("agrees with the published %s as %s in every cell", async (id, format, dataset) => {
    const agreement = await witness.compare(dataset, format, pathOf(id, format));
    expect(agreement.examples).toEqual([]);
    expect(agreement).toMatchObject({ different: 0, rows: witness.derived(id).rows });
    expect(agreement.equal + agreement.withheld).toBe(agreement.cells);
  });

  it("notices each of fifty cells made wrong, one at a time", async () => {
    const folder = temporaryFolder();
    const cells = chooseCells(datasets, (id) => witness.derived(id).rows, 50, createRandom(2565));
    const unnoticed: string[] = [];
    for (const [i, cell] of cells.entries()) {
      const { dataset, format, column, row } = cell;
      const copy = join(folder, `${i}.${format}`);
      await corrupt(database, cell, pathOf(dataset.table.id, format), copy);
      const { different, examples } = await witness.compare(dataset, format, copy);
      const isNamed = examples.some((example) => example.column === column);
      if (different === 0 || !isNamed)
        unnoticed.push(`${dataset.table.id}.${format} ${row} ${column}`);
    }
    expect(unnoticed).toEqual([]);
    expect(new Set(cells.map(({ dataset }) => dataset))).toEqual(new Set(datasets));
  });
});

function pathOf(id: string, format: "csv" | "parquet"): string {
  const table = published.catalog.tables.find((table) => table.id === id);
  if (!table) throw new Error(`table not published: ${id}`);
  return join(root, "public", table.files[format].path);
}
