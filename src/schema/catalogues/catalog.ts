import type { Finding } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";
import type { FileFormat, PublishedFile } from "../export/publishedFile.ts";
import type { ReleaseIndex } from "../releases/release.ts";
import type { Reconciled } from "../declare/reconciliation.ts";
import type { ShapeFile, ShapesOf } from "../declare/shapes.ts";
import type { AgencyContact, SiteOwner } from "../releases/siteOwner.ts";
import type { Row, Table } from "../declare/table.ts";

export type { FileFormat, PublishedFile };

/** The forms that a table too long for them is not published in. */
export type ShortTableFormat = "csvExcel" | "xlsx" | "json";

export type TableFiles<File extends PublishedFile = PublishedFile> = Readonly<
  Record<Exclude<FileFormat, ShortTableFormat>, File> & Partial<Record<ShortTableFormat, File>>
>;

/** How many records of a file went where; `read` is the sum of the rest. */
export interface CatalogAccount {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly header: number;
  readonly titles: number;
  readonly totals: number;
  readonly blank: number;
  readonly footnotes: number;
  readonly repeatedHeaders: number;
}

/** A column that a file leaves out and another of its columns tells, as codes are told by names. */
export interface DerivedColumn {
  readonly name: string;
  readonly label: Text;
  /** The heading of the column that tells it. */
  readonly heading: string;
  /** The rows accepted that have it from there. */
  readonly rows: number;
}

/** A correction declared in `data/fixes`, with the row it was applied to. */
export interface AppliedFix {
  readonly key: string;
  readonly column: string;
  readonly expected: string;
  readonly replacement: string;
  readonly reason: string;
  readonly reference: string;
  readonly source_file: string;
  readonly source_row: number;
}

/** What is known of where a file came from; what is not known is null. */
export interface CatalogOrigin {
  readonly publisher: string;
  readonly title: string;
  readonly address: string | null;
  readonly licence: string | null;
  readonly retrieved: string;
  readonly note: string | null;
  /** The file is made up, and so is what is made of it. */
  readonly sample?: true;
}

/** Where a table stands in a workbook. */
export interface CatalogSheet {
  readonly name: string;
  /** The column of the table's first, from 0. */
  readonly firstColumn: number;
  readonly lastRow: number;
}

/** A source file as it was read. */
export interface CatalogSource {
  /** Counted from the data folder: `raw/roi-jai-rak/2563/phase_targets.csv`. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** `xlsx` for a workbook. */
  readonly encoding: string;
  /** The sheet of a workbook that was read; records are numbered as its rows. */
  readonly sheet?: CatalogSheet;
  readonly origin: CatalogOrigin;
  readonly account: CatalogAccount;
  /** Absent where the file has all columns itself. */
  readonly derived?: readonly DerivedColumn[];
  /** The file byte for byte, unless cells of it are covered. */
  readonly original: PublishedFile;
  /** How many cells are covered so that small counts stay withheld: hash, bytes, original and records are then those of the covered copy. */
  readonly covered?: number;
  /** The evidence pages whose records `raw` holds; absent where it holds the whole file. */
  readonly excerpt?: readonly number[];
  /** Its records as JSON, see {@link CatalogRawFile}; pages are made from it, and the built site has it no more. */
  readonly raw: PublishedFile;
}

export interface CatalogTable {
  readonly id: string;
  readonly rows: number;
  readonly sources: readonly string[];
  /** None where no column is one of time. */
  readonly period?: Period;
  readonly files: TableFiles;
  readonly findings: readonly Finding[];
  readonly fixes: readonly AppliedFix[];
  /** The sums over areas, where the dataset declares how its rows roll up. */
  readonly sums?: PublishedFile;
  /** Sums made beforehand, and where the row groups of the Parquet lie, where the table is long. */
  readonly cubes?: readonly CatalogCube[];
  readonly groups?: PublishedFile;
  /** How parts and wholes that ought to foot compare; none where the dataset declares none. */
  readonly reconciliations?: readonly Reconciled[];
}

/** First and last day that figures speak of, in the common era: `2020-10-01`; or `2020` where only the year is stated. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Sums of a table by some of its columns. */
export interface CatalogCube extends PublishedFile {
  readonly rows: number;
  readonly by: readonly string[];
  readonly measures: readonly string[];
}

/** Everything that one publication made; the only thing the site reads to find it. */
export interface Catalog {
  readonly tables: readonly CatalogTable[];
  readonly sources: readonly CatalogSource[];
  /** Files that a newer edition has replaced: no table holds them now, rows of releases lead to them. */
  readonly replaced?: readonly CatalogSource[];
  /** Tables too large for single files; none where all are small. */
  readonly partitioned?: readonly PartitionedTable[];
  /** What describes the publication as a whole to other catalogues; these keep their addresses. */
  readonly descriptions: Readonly<Record<DescriptionFormat, PublishedFile>>;
  /** The outlines that maps are drawn from, and where they come from. */
  readonly shapes?: Readonly<Record<ShapeFile, PublishedFile>> & { readonly origin: CatalogOrigin };
  /** Who keeps the site; absent where no settings say. */
  readonly owner?: SiteOwner;
  /** How the agencies are reached that figures belong to. */
  readonly contacts?: readonly AgencyContact[];
  /** Some of its sources are made up: whatever shows it says so. */
  readonly sample?: true;
}

/** All files that have evidence, those of replaced editions among them. */
export const everySource = ({ sources, replaced = [] }: Catalog): readonly CatalogSource[] => [
  ...sources,
  ...replaced,
];

export type DescriptionFormat = "datapackage" | "dcat";

/** A source file's records exactly as read. */
export interface CatalogRawFile {
  /** The row of the header; null where the format has none. */
  readonly headerRow: number | null;
  readonly columns: readonly string[];
  readonly records: readonly {
    readonly row: number;
    readonly line: number;
    readonly cells: readonly string[];
  }[];
}

/** What pages are made from: the published files, and nothing else. */
export interface Published {
  readonly catalog: Catalog;
  /** The newest first; none before the first release. */
  readonly releases: ReleaseIndex["releases"];
  readonly rows: <T extends Table>(table: T) => readonly Row<T>[];
  readonly raw: (file: string) => CatalogRawFile;
  /** A published file, byte for byte. */
  readonly bytes: (path: string) => Uint8Array<ArrayBuffer>;
  readonly shapes: ShapesOf;
  /** The provinces that a quick build makes pages for; null where it makes those of the whole country. */
  readonly onlyProvinces: readonly string[] | null;
  /** The data as it was at a release; an unknown one is our own mistake. */
  readonly released: (release: string) => Released;
}

/** The tables that a release has kept, in place of those of now; outlines are the present ones. */
export interface Released extends Published {
  /** The columns that it has of a table and that still mean what they meant; null where it has no such table. */
  readonly columns: (table: string) => ReadonlySet<string> | null;
}

/** A large table as it is published: a folder of Parquet files that engines read as one table. */
export interface PartitionedTable {
  readonly id: string;
  readonly rows: number;
  readonly bytes: number;
  /** Its address holds a hash of all its files; `**` below it are folders such as `fiscal_year=2567/province=50`. */
  readonly folder: string;
  /** What stands before the `=` of each level of folders, the outermost first. */
  readonly partition: readonly string[];
  /** By their path below the folder. */
  readonly files: readonly PartitionFile[];
  /** The list of files as JSON, and the columns as a Table Schema. */
  readonly manifest: PublishedFile;
  readonly schema: PublishedFile;
  readonly sources: readonly PartitionSource[];
  readonly findings: readonly Finding[];
}

export interface PartitionFile extends PublishedFile {
  readonly rows: number;
}

/** A source file of a large table: its records are too many to be shown, so it is named by its hash. */
export interface PartitionSource {
  /** Counted from the data folder. */
  readonly file: string;
  /** Null, as is the size, where small counts are withheld: either would let them be tried. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly encoding: string;
  readonly origin: CatalogOrigin;
  readonly account: CatalogAccount;
}
