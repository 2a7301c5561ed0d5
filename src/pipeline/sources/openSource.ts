import type { CatalogRawFile } from "../../schema/catalogues/catalog.ts";
import { asWritten } from "../../schema/csv/records.ts";
import type { RawRecord } from "../../schema/csv/tokenize.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { jsonSheet, readJsonRecords } from "../read/jsonSheet.ts";
import { columnHeadings, layoutOf } from "./headings.ts";
import type { FoundSource } from "./found.ts";
import { readSheet, type Sheet } from "../read/sheet.ts";

/** A source file as its dataset declares it, and every record of it as it stands: one reading of its bytes. */
export interface OpenedSource {
  readonly sheet: Sheet;
  readonly raw: CatalogRawFile;
}

export function openSource(
  { file, release, bytes }: FoundSource,
  dataset: Dataset,
  source: Source,
  { sha256 }: { readonly sha256: (bytes: Uint8Array) => string },
): OpenedSource {
  if (file.endsWith(".json")) {
    const raw = readJsonRecords(new TextDecoder().decode(bytes));
    return { raw, sheet: jsonSheet(file, bytes, raw, sha256(bytes)) };
  }
  const layout = layoutOf(dataset, source);
  const records: RawRecord[] = [];
  const sheet = readSheet(bytes, {
    file,
    dataset: dataset.table.id,
    release,
    columns: columnHeadings(dataset, source),
    hash: { update: () => {}, digest: () => sha256(bytes) },
    layout,
    onBatch: (batch) => {
      for (const record of asWritten(batch, layout.delimiter)) records.push(record);
    },
  });
  return { sheet, raw: { ...headerIn(records, sheet.header), records } };
}

/** A header of several rows is not found again as one record; the first then stands for it. */
function headerIn(
  records: readonly RawRecord[],
  header: readonly string[],
): Pick<CatalogRawFile, "headerRow" | "columns"> {
  const headings = header.join("\n");
  const found = records.slice(0, mostAbove).find(({ cells }) => cells.join("\n") === headings);
  return {
    headerRow: (found ?? records[0])?.row ?? 1,
    columns: (found ?? records[0])?.cells ?? [],
  };
}

const mostAbove = 50;
