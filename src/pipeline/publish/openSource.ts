import type { CatalogRawFile } from "../../schema/catalogues/catalog.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { createDecoder } from "../read/decode.ts";
import { jsonSheet, readJsonRecords } from "../read/jsonSheet.ts";
import { columnHeadings, layoutOf } from "../check/headings.ts";
import type { FoundSource } from "./found.ts";
import type { Tools } from "./publish.ts";
import { readRawFile } from "../read/rawFile.ts";
import { readSheet, type Sheet } from "../read/sheet.ts";

/**
 * Reads a source file twice over: as its dataset declares it, and as it stands. The second reading
 * waits until it is asked for: of a long file the two fill gigabytes together.
 */
export function openSource(
  { file, release, bytes }: FoundSource,
  dataset: Dataset,
  source: Source,
  { sha256 }: Pick<Tools, "sha256">,
): { sheet: Sheet; raw: () => CatalogRawFile } {
  if (file.endsWith(".json")) {
    const raw = readJsonRecords(new TextDecoder().decode(bytes));
    return { raw: () => raw, sheet: jsonSheet(file, bytes, raw, sha256(bytes)) };
  }
  const sheet = readSheet(bytes, {
    file,
    dataset: dataset.table.id,
    release,
    columns: columnHeadings(dataset, source),
    hash: { update: () => {}, digest: () => sha256(bytes) },
    layout: layoutOf(dataset, source),
  });
  const raw = () => readRawFile(createDecoder().push(bytes, true), sheet.delimiter, sheet.header);
  return { sheet, raw };
}
