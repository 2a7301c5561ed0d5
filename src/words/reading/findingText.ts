import type { Finding } from "./finding.ts";
import { grouped } from "../number/groupedNumber.ts";
import type { Language } from "../text/language.ts";

/** Says a finding to a person: where it is, what was there, what was expected, what to do. One line each. */
export function findingText(finding: Finding, language: Language): string {
  const say = wording[language];
  const place = [
    finding.file,
    ...(finding.line === null ? [] : [placeOfLine(finding, finding.line, language)]),
    ...(finding.column === null ? [] : [say.column(finding.column)]),
    ...(finding.times === undefined
      ? []
      : [say.again(finding.times - 1, otherLines(finding), finding.sheet !== undefined)]),
  ].join(" ");
  const suggestions = finding.suggest.length > 0 ? [say.suggest(finding.suggest)] : [];
  const isOfWholeFile = finding.column === null && finding.received === "";
  return [
    place,
    isOfWholeFile
      ? say.wanted(finding.expected[language])
      : say.found(visible(finding.received), finding.expected[language]),
    [finding.advice[language], ...suggestions].join(" "),
  ].join("\n");
}

/** `funds!C14`, or the row of a sheet, or a line. */
function placeOfLine({ sheet, cell }: Finding, line: number, language: Language): string {
  if (sheet === undefined) return wording[language].line(line);
  return cell === undefined ? wording[language].row(sheet, line) : sheetCell(sheet, cell);
}

/** As formulas name a cell of another sheet. */
export const sheetCell = (sheet: string, cell: string): string =>
  /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(sheet)
    ? `${sheet}!${cell}`
    : `'${sheet.replaceAll("'", "''")}'!${cell}`;

/** The first lines on which the same came up again. */
function otherLines({ line, lines = [], times = 1 }: Finding): string {
  const others = lines.filter((one) => one !== line);
  const shown = others.slice(0, shownLines).join(", ");
  return times - 1 > Math.min(others.length, shownLines) ? `${shown} …` : shown;
}

const shownLines = 5;

/** An empty cell and odd characters are made visible; a long row is cut on screen only. */
export function visible(received: string): string {
  const shown = received.replace(/[\p{Cc}\p{Cf}]/gu, named);
  const characters = [...shown];
  return characters.length > 120 ? `${characters.slice(0, 120).join("")}…` : shown;
}

/** ⟨U+200B⟩ */
const named = (character: string): string =>
  `⟨U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** Thai runs on; figures and other letters stand apart from it. */
const should = (expected: string): string =>
  `ที่ควรเป็นคือ${/^[ก-๙“]/.test(expected) ? "" : " "}${expected}`;

const wording = {
  th: {
    line: (line: number) => `บรรทัด ${line}`,
    row: (sheet: string, row: number) => `แผ่นงาน “${sheet}” แถว ${row}`,
    column: (column: string) => `คอลัมน์ “${column}”`,
    again: (count: number, lines: string, isSheet: boolean) =>
      `และอีก ${grouped(count)} แถว (${isSheet ? "แถว" : "บรรทัด"} ${lines})`,
    found: (received: string, expected: string) =>
      received === "" ? `ช่องว่าง ${should(expected)}` : `พบ “${received}” ${should(expected)}`,
    wanted: (expected: string) => should(expected),
    suggest: (names: readonly string[]) => `อาจหมายถึง ${names.join(" หรือ ")}`,
  },
  en: {
    line: (line: number) => `line ${line}`,
    row: (sheet: string, row: number) => `sheet “${sheet}” row ${row}`,
    column: (column: string) => `column “${column}”`,
    again: (count: number, lines: string, isSheet: boolean) =>
      `and ${grouped(count)} more (${isSheet ? "rows" : "lines"} ${lines})`,
    found: (received: string, expected: string) =>
      `${received === "" ? "An empty cell" : `Found “${received}”`}; expected ${expected}.`,
    wanted: (expected: string) => `Expected ${expected}.`,
    suggest: (names: readonly string[]) => `Did you mean ${names.join(" or ")}?`,
  },
};
