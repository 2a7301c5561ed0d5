import { fileOnDisk, findingCauses, findingLines } from "./causes.ts";
import { writeRecords } from "../../schema/csv/write.ts";
import type { Finding, Severity } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";

/** Every finding as a row, for a spreadsheet: the mark at the head tells Excel that it is UTF-8. */
export function csvReport(findings: readonly Finding[]): string {
  const rows = findingCauses(findings).flatMap(({ findings: all, times }, i) =>
    all
      .flatMap(onePerLine)
      .map(({ finding, line, received }) => [
        ...[String(i + 1), String(times), severities[finding.severity], finding.code],
        ...[placeOf(finding), line === null ? "" : String(line), finding.column ?? ""],
        ...[received, ...both(finding.expected), ...both(finding.advice)],
        finding.suggest.join(" หรือ "),
      ]),
  );
  const csv = writeRecords([headings, ...rows.map((row) => row.map(asText))], "\r\n");
  return `\ufeff${csv}\r\n`;
}

/** Each place a row of its own; those that were only counted share one. */
function onePerLine(finding: Finding) {
  const { lines, more } = findingLines(finding);
  const { received } = finding;
  const rest = `${received} (และอีก ${more} แถว · and ${more} more rows)`;
  return [
    ...lines.map((line) => ({ finding, line, received })),
    ...(more > 0 ? [{ finding, line: null, received: rest }] : []),
  ];
}

/** The file, and the sheet of a workbook. */
const placeOf = (finding: Finding): string =>
  [fileOnDisk(finding), ...(finding.sheet === undefined ? [] : [`“${finding.sheet}”`])].join(" ");

const both = ({ th, en }: Text): string[] => [th, en];

/** A spreadsheet must not take what stood in a cell for a formula. */
const asText = (cell: string): string =>
  /^[=+\-@\t]/.test(cell) && !/^-?[\d.,]*$/.test(cell) ? `'${cell}` : cell;

const severities: Readonly<Record<Severity, string>> = {
  refuse: "ต้องแก้ · to mend",
  warn: "ควรดู · worth a look",
  count: "นับไว้ · counted",
};

const headings = [
  ...["สาเหตุที่ · cause", "จำนวนแห่ง · places", "ระดับ · severity", "รหัส · code"],
  ...["ไฟล์ · file", "บรรทัด · line", "คอลัมน์ · column", "พบ · found"],
  ...["ที่ควรเป็น", "expected", "วิธีแก้", "what to do", "อาจหมายถึง · did you mean"],
];
