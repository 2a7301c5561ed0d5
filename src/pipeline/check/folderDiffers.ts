import type { AnyColumn } from "../../schema/column.ts";
import type { Dataset, Source } from "../../schema/dataset.ts";
import type { Finding } from "../../words/finding.ts";
import { yearOf } from "../publish/edition.ts";
import type { AnyRow } from "./brokenRule.ts";
import { severityOf } from "./severity.ts";

/** Where rows of an edition say another year than the folder they lie in; one finding for each such year. */
export function folderDiffers(
  dataset: Dataset,
  { edition: folder, fromFolder = [], headings = {} }: Source,
  rows: readonly AnyRow[],
  place: Pick<Finding, "file" | "release">,
): Finding[] {
  if (folder === undefined) return [];
  const edition = yearOf(folder);
  return fromFolder
    .filter((name) => name in headings)
    .flatMap((name) => {
      const column = (dataset.table.columns as Readonly<Record<string, AnyColumn>>)[name]!;
      const saidBy = Map.groupBy(rows, (row) =>
        column.format((row as unknown as Record<string, unknown>)[name]),
      );
      saidBy.delete(edition);
      return [...saidBy].map(([said, those]) =>
        differing(dataset, place, { column, edition, said, rows: those.length }),
      );
    });
}

interface Difference {
  readonly column: AnyColumn;
  readonly edition: string;
  readonly said: string;
  readonly rows: number;
}

const differing = (
  dataset: Dataset,
  place: Pick<Finding, "file" | "release">,
  { column: { label }, edition, said, rows }: Difference,
): Finding => ({
  dataset: dataset.table.id,
  ...place,
  line: null,
  column: label.th,
  code: "folder_differs",
  severity: severityOf(dataset, "folder_differs"),
  expected: {
    th: `${label.th} ${edition} ตามชื่อโฟลเดอร์ของไฟล์`,
    en: `${label.en.toLowerCase()} ${edition}, as the folder of the file is called`,
  },
  received: `${said} (${rows})`,
  advice: {
    th: `มี ${rows} ค่าในไฟล์ที่เป็นของ ${said} ถ้าไฟล์นี้เป็นของ ${said} ให้ย้ายไปไว้ในโฟลเดอร์ ${said} ถ้าเป็นของ ${edition} ให้แก้ปีในไฟล์ให้ตรงกับต้นฉบับ`,
    en: `${rows} values of the file are of ${said}. If the file is that of ${said}, move it to the folder ${said}; if it is that of ${edition}, correct the years in it after the original.`,
  },
  suggest: [],
});
