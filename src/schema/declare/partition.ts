import type { Field, Fields } from "./field.ts";
import type { Dataset } from "./dataset.ts";

/** A table of more rows is published in parts: no program opens it whole, and none has to. */
export const largeTableRows = 5_000_000;

/** A level of folders that a large table is laid out in: `province=50` for the column `province_code`. */
export interface PartitionFolder {
  readonly column: string;
  /** What stands before the `=`. */
  readonly folder: string;
  /** Whether the files hold the column too. */
  readonly inFile: boolean;
}

/**
 * The folders of a dataset, the outermost first, as Hive lays them out. Engines take a folder's value
 * for a number where it looks like one. So numbers stand in the folder alone, as they all expect, and
 * a code, which must stay text, stands in the files; its folder has another name.
 */
export const partitionFolders = ({ table, partition = [] }: Dataset): PartitionFolder[] =>
  partition.map((name) => {
    const column = (table.columns as Fields)[name];
    if (!column || column.nullable)
      throw new Error(`column can't name folders: ${table.id}.${name}`);
    return { column: name, ...folderOf(table.id, name, column) };
  });

function folderOf(table: string, name: string, { sql }: Field) {
  if (wholeNumbers.has(sql)) return { folder: name, inFile: false };
  if (sql === "VARCHAR" && name.endsWith(codeEnding))
    return { folder: name.slice(0, -codeEnding.length), inFile: true };
  throw new Error(`column is neither a whole number nor a code: ${table}.${name}`);
}

const wholeNumbers: ReadonlySet<string> = new Set(["SMALLINT", "INTEGER", "BIGINT"]);
const codeEnding = "_code";
