import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ledgerText } from "../../../src/pipeline/publish/ledger.ts";
import { maskPublication } from "../../../src/pipeline/publish/disclosureMask.ts";
import { type Tools } from "../../../src/pipeline/publish/publish.ts";
import { newFile, type NewFile } from "../../../src/pipeline/publish/newFile.ts";
import type { MovedFolder } from "../../../src/pipeline/effects.ts";
import { partitionFolders } from "../../../src/schema/declare/partition.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import type { PartitionedTable } from "../../../src/schema/catalogues/catalog.ts";
import { tableSchema } from "../../../src/schema/catalogues/tableSchema.ts";
import type { Finding } from "../../../src/words/reading/finding.ts";
import { manifestOf } from "./manifest.ts";
import { mergeParts, openWorkbench, showParts } from "./mergeParts.ts";
import { countsNotWithheld, obstacles } from "./obstacles.ts";
import type { PublishedPart, PartReading, PartTask } from "./part.ts";
import { writePartitions } from "./partitionFiles.ts";
import { portraitsOf } from "./portraits.ts";
import { findSharedKeys } from "./sharedKeys.ts";

export interface LargeInputs {
  readonly dataset: Dataset;
  readonly parts: readonly PublishedPart[];
  /** How many corrections are declared. */
  readonly fixes: number;
  readonly read: (tasks: readonly PartTask[]) => Promise<readonly PartReading[]>;
  /** A folder to work in, on the disk that is published to. */
  readonly workFolder: string;
  /** The most that DuckDB may hold in memory, such as `1GB`. */
  readonly memory?: string;
  readonly tools: Tools;
}

/** What publishing a large table comes to; nothing stands in its place yet. */
export type LargePublication =
  | { readonly kind: "refused"; readonly findings: readonly Finding[] }
  | {
      readonly kind: "published";
      readonly table: PartitionedTable;
      readonly files: readonly NewFile[];
      readonly folder: MovedFolder;
      readonly ledger: string;
      /** The most memory that the process of a part took. */
      readonly peakBytes: number;
    };

/**
 * Publishes a table that no process could hold: its files are read side by side, each into a Parquet
 * file, and DuckDB merges these on the disk into the folders that are published.
 */
export async function publishLarge(inputs: LargeInputs): Promise<LargePublication> {
  const { dataset, parts, fixes, read, workFolder, memory = "1GB" } = inputs;
  const impossible = obstacles(dataset, parts, fixes);
  if (impossible.length > 0) return { kind: "refused", findings: impossible };
  const folder = join(workFolder, dataset.table.id);
  mkdirSync(folder, { recursive: true });
  const tasks = parts.map((part, i): PartTask => ({
    ...part,
    dataset: dataset.table.id,
    out: join(folder, `${i}.parquet`),
  }));
  const readings = await read(tasks);
  const database = await openWorkbench(folder, memory);
  try {
    await showParts(
      database,
      tasks.map(({ out }) => out),
    );
    const shared = await findSharedKeys(database, dataset, parts);
    const findings = [...readings.flatMap((reading) => reading.findings), ...shared];
    if (findings.some(({ severity }) => severity === "refuse"))
      return { kind: "refused", findings };
    if (!(await mergeParts(database, dataset)))
      return { kind: "refused", findings: [...findings, countsNotWithheld(dataset, parts)] };
    const files = await writePartitions(database, dataset, join(folder, "partitions"));
    const portraits = await portraitsOf(database, dataset.table);
    return {
      kind: "published",
      ...published(inputs, { folder, readings, findings, files, portraits }),
    };
  } finally {
    database.close();
  }
}

interface Written {
  readonly folder: string;
  readonly readings: readonly PartReading[];
  readonly findings: readonly Finding[];
  readonly files: PartitionedTable["files"];
  readonly portraits: Awaited<ReturnType<typeof portraitsOf>>;
}

function published(
  { dataset, parts, tools }: LargeInputs,
  { folder, readings, findings, files, portraits }: Written,
) {
  const { table, disclosure } = dataset;
  const shown = maskPublication({
    dataset,
    findings,
    rows: [],
    fixes: [],
    accounts: [],
    derived: [],
  }).publication.findings;
  const sources = readings.map(({ sha256, bytes, encoding, account }, i) => ({
    file: parts[i]!.file,
    sha256: disclosure ? null : sha256,
    bytes: disclosure ? null : bytes,
    encoding,
    origin: parts[i]!.origin,
    account,
  }));
  const described = {
    id: table.id,
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    partition: partitionFolders(dataset).map((one) => one.folder),
    files,
    sources,
  };
  const json = (name: string, value: unknown): NewFile =>
    newFile(name, encode(`${JSON.stringify(value, null, 1)}\n`), tools.sha256);
  const manifest = json(`${table.id}.manifest.json`, manifestOf(table, described));
  const schema = json(`${table.id}.schema.json`, tableSchema(table));
  const path = manifest.path.replace(/\.manifest\.json$/, "");
  return {
    table: {
      ...described,
      folder: path,
      manifest: fileOf(manifest),
      schema: fileOf(schema),
      findings: shown,
    },
    files: [manifest, schema],
    folder: { from: join(folder, "partitions"), path },
    ledger: ledgerText({ ...described, table, portraits, findings: shown, fixes: [] }),
    peakBytes: Math.max(...readings.map((reading) => reading.peakBytes)),
  };
}

const fileOf = ({ path, bytes, sha256 }: NewFile) => ({ path, bytes, sha256 });

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
