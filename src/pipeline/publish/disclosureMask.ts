import type { CatalogRawFile } from "../../schema/catalogues/catalog.ts";
import { writeRecords } from "../../schema/csv/write.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Row, Table } from "../../schema/declare/table.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { headingKey } from "../../words/reading/heading.ts";
import type { Text } from "../../words/text/language.ts";
import { missingStates } from "../../words/reading/missing.ts";
import { bind } from "../check/binding.ts";
import { headingsOf } from "../sources/headings.ts";
import { protectRows } from "./disclosure.ts";
import type { Part, Publication } from "./publish.ts";

/** A publication fit to be seen, and what to show of each of its files in place of the file itself. */
export interface Masked {
  readonly publication: Publication;
  /** How many cells of the copy are covered; null where the file may be shown byte for byte. */
  readonly mask: (
    part: Part,
    raw: CatalogRawFile,
  ) => { readonly raw: CatalogRawFile; readonly covered: number } | null;
  /** The groups whose sum of the protected count stays withheld. */
  readonly withheldSums: readonly object[];
}

/** Withholds small counts everywhere they could be read: in rows, findings, corrections and raw records. */
export function maskPublication(publication: Publication): Masked {
  const { dataset, rows } = publication;
  const { disclosure } = dataset;
  if (!disclosure) return { publication, mask: () => null, withheldSums: [] };
  const protectedRows = protectRows(disclosure, rows);
  const hidden = new Set([...protectedRows.withheld].map(placeOf));
  const isOpen = (place: { source_file: string; source_row: number }, column: string) =>
    column !== disclosure.measure || !hidden.has(placeOf(place));
  return {
    publication: {
      ...publication,
      rows: protectedRows.rows,
      findings: publication.findings.map(coverFindings(dataset)),
      fixes: publication.fixes.map((fix) =>
        isOpen(fix, fix.column) ? fix : { ...fix, expected: covered, replacement: covered },
      ),
    },
    mask: (part, raw) => maskRecords(dataset, part, raw, rows, hidden),
    withheldSums: protectedRows.sums,
  };
}

/** The records of a protected file as CSV, with what is covered in them. */
export function maskedCsv({ records }: CatalogRawFile): string {
  const lines: (readonly string[])[] = [];
  for (const { row, cells } of records) {
    // Rows of a sheet keep their numbers where those before them are left out.
    while (lines.length < row - 1) lines.push(cells.map(() => ""));
    lines.push(cells);
  }
  return `${writeRecords(lines)}\n`;
}

const covered = missingStates.withheld.th;

const placeOf = (row: { source_file: string; source_row: number }): string =>
  `${row.source_file} ${row.source_row}`;

/** Published findings quote cells, rows and sums, from which a count could be told; of these only the place stays. */
function coverFindings(dataset: Dataset): (finding: Finding) => Finding {
  const counted = new Set(
    dataset.sources.flatMap((source) =>
      headingsOf(dataset, source)[dataset.disclosure!.measure]!.map(headingKey),
    ),
  );
  const isOpen = ({ severity, code, column }: Finding): boolean =>
    // One that refuses stops the publication: only the office that keeps the file sees it.
    severity === "refuse" ||
    // A total of another measure says nothing of the count.
    (comparesTotals.has(code) && column !== null && !counted.has(headingKey(column)));
  return (finding) =>
    isOpen(finding)
      ? finding
      : { ...finding, received: covered, expected: uncounted, advice: lookInFile, suggest: [] };
}

const comparesTotals: ReadonlySet<string> = new Set(["total_differs", "parts_differ"]);

const uncounted: Text = {
  th: "ไม่แสดงตัวเลข เพราะตารางนี้ปกปิดจำนวนคนที่น้อย",
  en: "not shown, since this table withholds counts of few people",
};

const lookInFile: Text = {
  th: "ดูรายละเอียดได้ที่ไฟล์ของหน่วยงาน ตามบรรทัดที่ระบุ",
  en: "The agency finds the details in its own file, at the line given.",
};

/** A cell is covered unless it is stated in a published row: so are all totals, titles and notes that hold digits. */
function maskRecords(
  dataset: Dataset,
  { sheet, source }: Part,
  raw: CatalogRawFile,
  rows: readonly Row<Table>[],
  hidden: ReadonlySet<string>,
): { raw: CatalogRawFile; covered: number } {
  const { measure } = dataset.disclosure!;
  const binding = bind(sheet.header, dataset, source).find(({ name }) => name === measure);
  const index = binding?.kind === "cell" ? binding.index : -1;
  const own = rows.filter(({ source_file }) => source_file === sheet.file);
  const open = new Set(
    own.filter((row) => !hidden.has(placeOf(row))).map(({ source_row }) => source_row),
  );
  const data = new Set(own.map(({ source_row }) => source_row));
  let count = 0;
  const records = raw.records.map((record) => {
    const isPublished = open.has(record.row);
    const isData = data.has(record.row);
    const cells = record.cells.map((cell, i) => {
      const isSecret = isData ? i === index && !isPublished : /\d|[๐-๙]/.test(cell);
      if (!isSecret || cell === "") return cell;
      count++;
      return covered;
    });
    return { ...record, cells };
  });
  const columns = raw.headerRow === null ? raw.columns : records[raw.headerRow - 1]!.cells;
  return { raw: { ...raw, columns, records }, covered: count };
}
