import { createHash } from "node:crypto";
import { createReadStream, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { partitionFolders, type PartitionFolder } from "../../../src/schema/declare/partition.ts";
import type { Fields } from "../../../src/schema/declare/field.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import type { PartitionFile } from "../../../src/schema/catalogues/catalog.ts";
import { literal, quoted, type DatabaseCells, type Database } from "../../verify/database.ts";

/** Rows that a reader of a range has to take at least: about a megabyte of a wide table. */
const rowGroup = 49_152;

/** Writes the table `merged` as one Parquet file a partition, its rows in the order of the key. */
export async function writePartitions(
  database: Database,
  dataset: Dataset,
  folder: string,
): Promise<readonly PartitionFile[]> {
  const folders = partitionFolders(dataset);
  const columns = Object.keys(dataset.table.columns).filter(
    (name) => !folders.some(({ column, inFile }) => column === name && !inFile),
  );
  const key = dataset.table.key.map(quoted).join(", ");
  const files: PartitionFile[] = [];
  for (const cells of await database.ask(partitions(folders))) {
    const path = `${folders.map((one) => folderName(one, cells)).join("/")}/part-0.parquet`;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    await database.run(
      `COPY (SELECT ${columns.map(quoted).join(", ")} FROM merged
        WHERE ${folders.map((one) => isIn(dataset, one, cells)).join(" AND ")} ORDER BY ${key})
      TO ${literal(join(folder, path))}
        (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup})`,
    );
    const { bytes, sha256 } = await fingerprint(join(folder, path));
    files.push({ path, rows: Number(cells["rows"]), bytes, sha256 });
  }
  return files;
}

function partitions(folders: readonly PartitionFolder[]): string {
  const columns = folders.map(({ column }) => quoted(column)).join(", ");
  return `SELECT ${columns}, count(*) AS "rows" FROM merged GROUP BY ${columns} ORDER BY ${columns}`;
}

function folderName({ folder, column }: PartitionFolder, cells: DatabaseCells): string {
  const value = String(cells[column]);
  if (!/^[\w-]+$/.test(value)) throw new Error(`value can't name a folder: ${column} ${value}`);
  return `${folder}=${value}`;
}

function isIn({ table }: Dataset, { column }: PartitionFolder, cells: DatabaseCells): string {
  const { sql } = (table.columns as Fields)[column]!;
  return `${quoted(column)} = CAST(${literal(String(cells[column]))} AS ${sql})`;
}

async function fingerprint(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  const file = createReadStream(path);
  await pipeline(file, hash);
  return { bytes: file.bytesRead, sha256: hash.digest("hex") };
}
