import { fileOnDisk, findingCauses, findingLines } from "./causes.ts";
import type { Finding, Severity } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";

/** A row of a report: its cells as text, and how grave what it tells is. */
export interface ReportRow {
  readonly severity: Severity;
  readonly cells: readonly string[];
}

export const reportHeadings: readonly string[] = [
  ...["สาเหตุที่ · cause", "จำนวนแห่ง · places", "ระดับ · severity", "รหัส · code"],
  ...["ไฟล์ · file", "บรรทัด · line", "คอลัมน์ · column", "พบ · found"],
  ...["ที่ควรเป็น", "expected", "วิธีแก้", "what to do", "อาจหมายถึง · did you mean"],
];

/** Every place of every finding, those of one cause together. */
export const reportRows = (findings: readonly Finding[]): readonly ReportRow[] =>
  findingCauses(findings).flatMap(({ findings: all, times }, i) =>
    all.flatMap(onePerLine).map(({ finding, line, received }) => ({
      severity: finding.severity,
      cells: [
        ...[String(i + 1), String(times), severities[finding.severity], finding.code],
        ...[placeOf(finding), line === null ? "" : String(line), finding.column ?? ""],
        ...[received, ...both(finding.expected), ...both(finding.advice)],
        finding.suggest.join(" หรือ "),
      ],
    })),
  );

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

const severities: Readonly<Record<Severity, string>> = {
  refuse: "ต้องแก้ · to mend",
  warn: "ควรดู · worth a look",
  count: "นับไว้ · counted",
};
