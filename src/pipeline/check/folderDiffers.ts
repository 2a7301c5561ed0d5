import { writtenValue } from "../../schema/declare/field.ts";
import type { AnyColumn } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";
import { noPlaces } from "../../words/place/places.ts";
import { yearOf } from "../sources/edition.ts";
import type { AnyRow } from "./brokenRule.ts";
import { keptLines } from "./findingLog.ts";
import { severityOf } from "./severity.ts";

/** What a file holds: its rows and, where headings are data, those headings. */
export interface FiledRows {
  readonly rows: readonly AnyRow[];
  readonly lineOf: (row: AnyRow) => number;
  readonly headings: readonly string[];
  /** How the file heads a column. */
  readonly headingOf: (column: string) => string;
}

/** Where rows of an edition say another year than the folder they lie in; one finding for each such year. */
export function folderDiffers(
  dataset: Dataset,
  { edition: folder, fromFolder = [], headings = {} }: Source,
  filed: FiledRows,
  place: Pick<Finding, "file" | "release">,
): Finding[] {
  if (folder === undefined) return [];
  const edition = yearOf(folder);
  return fromFolder
    .filter((name) => name in headings)
    .flatMap((name) => {
      const column = (dataset.table.columns as Readonly<Record<string, AnyColumn>>)[name]!;
      const saidBy = Map.groupBy(filed.rows, (row) =>
        writtenValue((row as unknown as Record<string, unknown>)[name]),
      );
      const isMixed = saidBy.delete(edition);
      return [...saidBy].map(([said, rows]) =>
        differing(dataset, place, {
          ...{ column, edition, said, rows: rows.length, isMixed },
          headings: filed.headings.filter((heading) => sayingOf(column, heading) === said),
          heading: filed.headingOf(name),
          lines: rows.slice(0, keptLines).map(filed.lineOf),
        }),
      );
    });
}

/** What a heading says as that column; null where it says nothing. */
function sayingOf(column: AnyColumn, heading: string): string | null {
  const reading = column.parse(heading, { places: noPlaces });
  return reading.ok ? writtenValue(reading.value) : null;
}

interface Difference {
  readonly column: AnyColumn;
  readonly edition: string;
  readonly said: string;
  readonly rows: number;
  /** Other rows of the file are of the folder's year. */
  readonly isMixed: boolean;
  /** The headings that say the other year. */
  readonly headings: readonly string[];
  /** Where cells say it: the heading over them, and the first of their lines. */
  readonly heading: string;
  readonly lines: readonly number[];
}

function differing(
  dataset: Dataset,
  place: Pick<Finding, "file" | "release">,
  difference: Difference,
): Finding {
  const { column, edition, said, rows, isMixed, headings } = difference;
  const { label } = column;
  const [heading, ...others] = headings;
  const isOneHeading = heading !== undefined && others.length === 0;
  const { lines } = difference;
  return {
    dataset: dataset.table.id,
    ...place,
    line: heading === undefined ? lines[0]! : null,
    ...(heading === undefined && lines.length > 1 && { times: rows, lines }),
    column: isOneHeading ? heading : heading === undefined ? difference.heading : label.th,
    code: "folder_differs",
    severity: severityOf(dataset, "folder_differs"),
    expected: {
      th: `${label.th} ${edition} ตามชื่อโฟลเดอร์ของไฟล์`,
      en: `${label.en.toLowerCase()} ${edition}, as the folder of the file is called`,
    },
    received: headings.length > 0 ? headings.join(", ") : said,
    advice: !isMixed
      ? otherFolder(difference)
      : heading === undefined
        ? otherRows(difference)
        : otherHeadings(difference),
    suggest: isOneHeading && isMixed ? inYear(heading, difference) : [],
  };
}

const otherFolder = ({ rows, said, edition }: Difference): Text => ({
  th: `มี ${rows} ค่าในไฟล์ที่เป็นของ ${said} ถ้าไฟล์นี้เป็นของ ${said} ให้ย้ายไปไว้ในโฟลเดอร์ ${said} ถ้าเป็นของ ${edition} ให้แก้ปีในไฟล์ให้ตรงกับต้นฉบับ`,
  en: `${rows} values of the file are of ${said}. If the file is that of ${said}, move it to the folder ${said}; if it is that of ${edition}, correct the years in it after the original.`,
});

const otherRows = ({ rows, said, edition }: Difference): Text => ({
  th: `มี ${rows} แถวที่เป็นของ ${said} แต่แถวอื่นเป็นของ ${edition} โปรดตรวจกับต้นฉบับ ถ้าพิมพ์ปีผิด ให้แก้ปีของแถวนั้น ถ้าเป็นของ ${said} จริง ให้ย้ายแถวไปไว้ในไฟล์ของโฟลเดอร์ ${said}`,
  en: `${rows} rows are of ${said}, the others of ${edition}. Check the original: if the year is mistyped, correct it; if the rows are of ${said}, move them to the file of the folder ${said}.`,
});

function otherHeadings({ headings, rows, said, edition }: Difference): Text {
  const named = headings.map((heading) => `“${heading}”`).join(", ");
  return {
    th: `หัวคอลัมน์ ${named} (${rows} ค่า) เป็นของ ${said} แต่คอลัมน์อื่นเป็นของ ${edition} โปรดตรวจกับต้นฉบับ หากพิมพ์ปีผิด ให้แก้หัวคอลัมน์ หากเป็นของ ${said} จริง ให้ย้ายไปไว้ในไฟล์ของโฟลเดอร์ ${said}`,
    en: `The headings ${named} (${rows} values) are of ${said}, the other columns of ${edition}. Check the original: if the year is mistyped, correct the heading; if the column is of ${said}, move it to the file of the folder ${said}.`,
  };
}

/** The heading with the year that makes it one of the folder's. */
const inYear = (heading: string, { column, edition }: Difference): readonly string[] =>
  [Number(edition) - 1, Number(edition)]
    .map((year) => heading.replace(/(?:24|25|26)\d\d/, String(year)))
    .filter((one) => sayingOf(column, one) === edition);
