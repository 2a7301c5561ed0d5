import { createReadStream } from "node:fs";
import { columnHeadings } from "../../../src/pipeline/sources/headings.ts";
import { duplicateKey } from "../../../src/pipeline/check/duplicateKey.ts";
import { keptOfACode } from "../../../src/pipeline/check/findingLog.ts";
import { keyOf } from "../../../src/pipeline/check/rowKey.ts";
import { openSheet } from "../../../src/pipeline/read/sheetStream.ts";
import type { Fields } from "../../../src/schema/declare/field.ts";
import { isCoded } from "../../../src/schema/parquet/columnBatch.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import type { Finding } from "../../../src/words/reading/finding.ts";
import { nativeSha256 } from "../../data/hash.ts";
import { quoted, type DatabaseCells, type Database } from "../../verify/database.ts";
import type { PublishedPart } from "./part.ts";

/** Rows whose key a row of an earlier file has; what a file repeats itself, its own reading tells. */
export async function findSharedKeys(
  database: Database,
  dataset: Dataset,
  parts: readonly PublishedPart[],
): Promise<Finding[]> {
  const found = await database.ask(sharedKeys(dataset));
  const lineOf = await findLines(dataset, parts, found.flatMap(placesIn));
  return found.map((cells) => {
    const [own, earlier] = placesIn(cells) as [Place, Place];
    const { release } = parts.find(({ file }) => file === own.file)!;
    const key = keyOf(dataset, keyValues(dataset, cells));
    return duplicateKey(
      dataset,
      { file: own.file, release, line: lineOf(own) },
      { file: earlier.file, line: lineOf(earlier) },
      key,
    );
  });
}

/** Grouping by a hash first keeps the groups small; the few that several files share are looked at again. */
function sharedKeys({ table }: Dataset): string {
  const key = table.key.map(quoted).join(", ");
  return `
    WITH suspect AS (
      SELECT hash(${key}) AS suspected FROM part
      GROUP BY ALL HAVING min(source_file) <> max(source_file)
    ), first_row AS (
      SELECT ${key}, source_file, min(source_row) AS source_row FROM part
      WHERE hash(${key}) IN (FROM suspect) GROUP BY ALL
    )
    SELECT *, first(source_file) OVER same AS earlier_file, first(source_row) OVER same AS earlier_row
    FROM first_row WINDOW same AS (PARTITION BY ${key} ORDER BY source_file)
    QUALIFY row_number() OVER same > 1
    ORDER BY source_file, source_row LIMIT ${keptOfACode}`;
}

interface Place {
  readonly file: string;
  readonly row: number;
}

const placesIn = (cells: DatabaseCells): Place[] => [
  { file: cells["source_file"] ?? "", row: Number(cells["source_row"]) },
  { file: cells["earlier_file"] ?? "", row: Number(cells["earlier_row"]) },
];

function keyValues({ table }: Dataset, cells: DatabaseCells): Readonly<Record<string, unknown>> {
  const columns = table.columns as Fields;
  return Object.fromEntries(
    table.key.map((name) => {
      const cell = cells[name] ?? null;
      return [name, cell === null || isCoded(columns[name]!.sql) ? cell : Number(cell)];
    }),
  );
}

/** The lines of rows, for which their files are read once more. */
async function findLines(
  dataset: Dataset,
  parts: readonly PublishedPart[],
  places: readonly Place[],
) {
  const byFile = Map.groupBy(places, ({ file }) => file);
  const lines = new Map<string, number>();
  for (const part of parts) {
    const rows = new Set(byFile.get(part.file)?.map(({ row }) => row));
    if (rows.size === 0) continue;
    for await (const record of recordsOf(dataset, part))
      if (rows.has(record.row)) lines.set(`${part.file} ${record.row}`, record.line);
  }
  return ({ file, row }: Place): number => lines.get(`${file} ${row}`) ?? row;
}

async function* recordsOf(dataset: Dataset, { source, file, release, path }: PublishedPart) {
  const sheet = openSheet({
    ...{ file, release, dataset: dataset.table.id, layout: dataset.layout ?? {} },
    columns: columnHeadings(dataset, source),
    hash: nativeSha256(),
  });
  for await (const bytes of createReadStream(path, { highWaterMark: 128 * 1024 }))
    yield* sheet.push(bytes as Uint8Array);
  yield* sheet.end();
}
