import { declared } from "../../datasets/index.ts";
import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { filePath } from "../../paths.ts";
import type {
  PartitionedTable,
  Published,
  PublishedFile,
} from "../../schema/catalogues/catalog.ts";
import type { Fields } from "../../schema/declare/field.ts";
import { largeTableRows } from "../../schema/declare/partition.ts";
import type { Language, Text } from "../../words/text/language.ts";
import type { Download } from "../site/link.ts";

/** A table too large for single files, as the list of tables shows it. */
export interface LargeTable {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly note: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Where its first file lies, and how native DuckDB reads them all. */
  readonly layout: string;
  readonly sql: string;
  readonly downloads: readonly Download[];
}

/** The tables that are published as folders of files; usually none. */
export const largeTables = ({ catalog }: Published, language: Language): readonly LargeTable[] =>
  (catalog.partitioned ?? []).map((table) => largeTableOf(table, language));

function largeTableOf(published: PartitionedTable, language: Language): LargeTable {
  const { id, rows, files, bytes, folder, sources, manifest, schema } = published;
  const dataset = declared.find(({ table }) => table.id === id);
  if (!dataset) throw new Error(`table not declared: ${id}`);
  const { number, bytes: size, list } = formats[language];
  const say = words[language];
  const own = wording[language];
  const columns = (dataset.partition ?? []).map(
    (name) => (dataset.table.columns as Fields)[name]!.label[language],
  );
  const licences = sources.map(({ origin }) => origin.licence ?? say.licenceNotStated);
  const download = (label: Text, { path, bytes }: PublishedFile): Download => ({
    label: label[language],
    path: filePath(path),
    name: path.split("/").at(-1) as string,
    size: size(bytes),
  });
  const [first] = files;
  return {
    id,
    title: dataset.table.title[language],
    description: dataset.table.description[language],
    note: own.note(number(largeTableRows)),
    facts: [
      { label: say.rowCount, value: number(rows) },
      { label: own.files, value: own.filesBy(number(files.length), size(bytes), list(columns)) },
      { label: say.publisher, value: distinct(sources.map(({ origin }) => origin.publisher)) },
      { label: say.licence, value: distinct(licences) },
      { label: own.sources, value: sources.map(({ file }) => file).join(" · ") },
    ],
    layout: `${id}/${first?.path ?? ""}`,
    sql: `FROM read_parquet('${id}/**/*.parquet', hive_partitioning = true)`,
    downloads: [
      download(manifestLabel, manifest),
      download(schemaLabel, schema),
      ...(first ? [download(firstLabel, { ...first, path: `${folder}/${first.path}` })] : []),
    ],
  };
}

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(" · ");

const manifestLabel: Text = { th: "รายการไฟล์ทั้งหมด (JSON)", en: "List of all files (JSON)" };
const schemaLabel: Text = { th: "โครงสร้างตาราง (Table Schema)", en: "Table Schema" };
const firstLabel: Text = { th: "ไฟล์แรก (Parquet)", en: "First file (Parquet)" };

const wording = {
  th: {
    note: (most: string) =>
      `ตารางนี้เกิน ${most} แถว จึงเผยแพร่เป็นโฟลเดอร์ของไฟล์ Parquet แทนไฟล์เดี่ยว DuckDB, Spark, Trino และ ClickHouse อ่านทั้งโฟลเดอร์เป็นตารางเดียวได้ทันที ทุกแถวบอกไฟล์และแถวต้นทาง`,
    files: "ไฟล์",
    filesBy: (count: string, size: string, columns: string) =>
      `${count} ไฟล์ รวม ${size} แบ่งตาม${columns}`,
    sources: "ไฟล์ต้นทาง",
  },
  en: {
    note: (most: string) =>
      `This table has more than ${most} rows, so it is published as a folder of Parquet files. DuckDB, Spark, Trino and ClickHouse read the folder as one table; every row names its source file and row.`,
    files: "Files",
    filesBy: (count: string, size: string, columns: string) =>
      `${count} files, ${size} in all; folders: ${columns}`,
    sources: "Source files",
  },
};
