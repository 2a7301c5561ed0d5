import { columnLetters, parseCellAddress } from "../../words/reading/cellAddress.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { SheetPlace } from "./cellSource.ts";

/** A sheet with the headings of its table's columns, from its first column on. */
export interface TableSheet extends SheetPlace {
  readonly names: readonly string[];
}

interface FileSheet {
  readonly file: string;
  readonly sheet: TableSheet;
}

/**
 * The findings of a workbook, each with its sheet and, where it is about one, its cell. What columns say of a
 * cell that could not be read in the first place is left out: its cause is told already.
 */
export function inSheet(findings: readonly Finding[], { file, sheet }: FileSheet): Finding[] {
  const located = findings.map((one) => (one.file === file ? locate(one, sheet) : one));
  const unread = new Set(
    findings.flatMap((one) =>
      one.file === file && unreadCodes.has(one.code) ? [placeOf(one.line, one.cell)] : [],
    ),
  );
  if (unread.size === 0) return located;
  return located.filter((one) => one.file !== file || !isConsequence(one, unread));
}

/** As `inSheet`, of all files among these that are workbooks. */
export const inSheets = (
  findings: readonly Finding[],
  files: readonly { readonly file: string; readonly sheet?: TableSheet }[],
): readonly Finding[] =>
  files.reduce<readonly Finding[]>(
    (found, { file, sheet }) => (sheet ? inSheet(found, { file, sheet }) : found),
    findings,
  );

/** What leaves a cell without a text that its column could read. */
const unreadCodes: ReadonlySet<string> = new Set([
  ...["formula_without_value", "number_cut", "no_such_day", "cell_unreadable"],
]);

function isConsequence(finding: Finding, unread: ReadonlySet<string>): boolean {
  const { line, lines = [line], cell, code, times = 1 } = finding;
  if (cell === undefined || unreadCodes.has(code) || times > lines.length) return false;
  const letters = cell.replace(/\d+$/, "");
  return lines.every((one) => unread.has(placeOf(one, `${letters}${one}`)));
}

const placeOf = (line: number | null, cell: string | undefined): string => `${line} ${cell}`;

function locate(finding: Finding, { name, firstColumn, names }: TableSheet): Finding {
  const { line, column, cell } = finding;
  if (line === null) return finding;
  if (cell !== undefined) {
    const index = (parseCellAddress(cell)?.column ?? -1) - firstColumn;
    return { ...finding, sheet: name, column: column ?? names[index] ?? null };
  }
  const index = column === null ? -1 : indexOf(names, column);
  const found = index < 0 ? {} : { cell: `${columnLetters(firstColumn + index)}${line}` };
  return { ...finding, sheet: name, ...found };
}

function indexOf(names: readonly string[], column: string): number {
  const exact = names.indexOf(column);
  return exact >= 0 ? exact : names.findIndex((name) => cleanText(name) === cleanText(column));
}
