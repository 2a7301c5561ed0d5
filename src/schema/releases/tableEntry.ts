import type { CatalogSource, CatalogTable, PublishedFile } from "../catalogues/catalog.ts";
import type { Dataset } from "../declare/dataset.ts";
import { dataFormats } from "../export/fileFormat.ts";

/** A published table with its declaration and the sources it was read from: all that catalogues are told. */
export interface TableEntry {
  readonly dataset: Dataset;
  readonly table: CatalogTable;
  readonly sources: readonly CatalogSource[];
}

/** The files that hold the rows, each with its form. */
export const dataFiles = ({ table: { files } }: TableEntry) =>
  dataFormats.flatMap((format) => {
    const file: PublishedFile | undefined = files[format];
    return file ? [{ format, file }] : [];
  });

/** The address of a file from a description that lies in `data` itself. */
export const besideData = ({ path }: PublishedFile): string => path.replace(/^data\//, "");
