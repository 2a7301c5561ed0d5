import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { locateSource, type MovedFolder } from "../../../src/pipeline/effects.ts";
import type { Tools } from "../../../src/pipeline/publish/publish.ts";
import type { Whole } from "../../../src/pipeline/publish/publication.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import { isLarge } from "./isLarge.ts";
import type { PublishedPart } from "./part.ts";
import type { LargeInputs, LargePublication } from "./publishLarge.ts";

/** Tells the datasets whose files hold more rows than that from the others. */
export function separate(
  datasets: readonly Dataset[],
  dataFolder: string,
  rows: number,
): { readonly small: readonly Dataset[]; readonly large: readonly Dataset[] } {
  const { small = [], large = [] } = Object.groupBy(datasets, (dataset) => {
    const paths = locate(dataset, dataFolder).map(({ path }) => path);
    return isLarge(paths, rows) ? "large" : "small";
  });
  return { small, large };
}

export interface LargeTables {
  readonly dataFolder: string;
  /** Emptied first; on the disk that is published to. */
  readonly workFolder: string;
  readonly fixesOf: (dataset: string) => readonly unknown[];
  readonly read: LargeInputs["read"];
  readonly tools: Tools;
  /** Called after each table, for whoever waits. */
  readonly onTable?: (dataset: Dataset, publication: LargePublication) => void;
}

export async function publishLargeTables(
  datasets: readonly Dataset[],
  { dataFolder, workFolder, fixesOf, read, tools, onTable }: LargeTables,
): Promise<readonly LargePublication[]> {
  if (datasets.length === 0) return [];
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(workFolder, { recursive: true });
  // Native DuckDB comes with it, which publishing does not need otherwise.
  const { publishLarge } = await import("./publishLarge.ts");
  const publications: LargePublication[] = [];
  for (const dataset of datasets) {
    const parts = locate(dataset, dataFolder);
    const fixes = fixesOf(dataset.table.id).length;
    const publication = await publishLarge({ dataset, parts, fixes, read, workFolder, tools });
    publications.push(publication);
    onTable?.(dataset, publication);
  }
  return publications;
}

/** A publication with its large tables, and the folders to put in place with it. */
export function addLarge(
  whole: Whole,
  large: readonly LargePublication[],
): Whole & { readonly folders: readonly MovedFolder[] } {
  const done = large.filter((one) => one.kind === "published");
  const refused = large.flatMap((one) => (one.kind === "refused" ? one.findings : []));
  const partitioned = done.map(({ table }) => table);
  return {
    ...whole,
    findings: [...whole.findings, ...refused, ...partitioned.flatMap(({ findings }) => findings)],
    files: [...whole.files, ...done.flatMap(({ files }) => files)],
    catalog: { ...whole.catalog, ...(partitioned.length > 0 && { partitioned }) },
    ledgers: {
      ...whole.ledgers,
      ...Object.fromEntries(done.map(({ table, ledger }) => [table.id, ledger])),
    },
    folders: done.map(({ folder }) => folder),
  };
}

const locate = ({ sources }: Dataset, dataFolder: string): PublishedPart[] =>
  sources.map((source) => {
    const located = locateSource(dataFolder, source);
    return { source, ...located, path: join(dataFolder, located.file) };
  });
