import type { PartitionedTable } from "../../../src/schema/catalogues/catalog.ts";
import type { Table } from "../../../src/schema/declare/table.ts";

type Described = Pick<
  PartitionedTable,
  "id" | "rows" | "bytes" | "partition" | "files" | "sources"
>;

/**
 * The list of a large table's files, for engines that can't list a folder, as over HTTP. It lies beside
 * the folder, and its paths count from there. It holds the hash of every file, and so its own hash,
 * which is the address of the folder, is one of the whole table.
 */
export const manifestOf = (
  { title, key }: Table,
  { id, rows, bytes, partition, files, sources }: Described,
) => ({
  id,
  title: title.th,
  "title:en": title.en,
  rows,
  bytes,
  key,
  partition,
  files: files.map((file) => ({ ...file, path: `${id}/${file.path}` })),
  sources: sources.map(({ file, sha256, bytes, encoding, account }) => {
    return { file, sha256, bytes, encoding, account };
  }),
});
