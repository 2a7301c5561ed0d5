import { type Account, type RecordClass, recordClasses } from "../../src/pipeline/read/account.ts";
import type { Newline } from "../../src/schema/csv/newline.ts";
import type { Sheet, SheetSummary } from "../../src/pipeline/read/sheet.ts";
import type { Language } from "../../src/words/text/language.ts";
import { findingsText } from "./findingsText.ts";
import { grouped } from "../../src/words/number/groupedNumber.ts";

/** A file as a person reads about it: what it is, its account, what is wrong, its first rows. */
export function sheetText(sheet: Sheet, language: Language): string {
  return [
    fileText(sheet, language),
    findingsText(sheet.findings, language),
    firstRows(sheet, language),
  ].join("\n");
}

/** What a file is and what became of its records. */
export function fileText(sheet: SheetSummary, language: Language): string {
  const { file, bytes, encoding, newline, delimiter, header, account } = sheet;
  const say = words[language];
  const form = sheet.sheet
    ? [say.sheet(visible(sheet.sheet.name))]
    : encoding === "xlsx"
      ? []
      : [say.newline(newline), say.delimiter(visible(delimiter))];
  return [
    file,
    `  ${[encoding, ...form, say.bytes(grouped(bytes))].join(" · ")}`,
    `  sha256 ${sheet.sha256}`,
    `  ${say.read(grouped(account.read))} = ${classes(account, language)}`,
    ...(header.length > 0
      ? [`  ${grouped(header.length)} ${say.columns}: ${shorten(header.join(" | "), 400)}`]
      : []),
    "",
  ].join("\n");
}

function firstRows({ records, encoding }: Sheet, language: Language): string {
  if (records.length === 0) return "";
  const say = words[language];
  const rows = records
    .slice(0, shownRows)
    .map(({ line, cells }) => `  ${encoding === "xlsx" ? say.row : say.line} ${line}: ${shorten(cells.join(" | "), 160)}`);
  return [say.firstRows, ...rows, ""].join("\n");
}

const shownRows = 5;

function classes({ read: _read, ...account }: Account, language: Language): string {
  const named = Object.entries(account) as [RecordClass, number][];
  const counted = named.filter(([, count]) => count > 0);
  if (counted.length === 0) return "0";
  return counted.map(([kind, count]) => `${recordClasses[kind][language]} ${grouped(count)}`).join(" + ");
}

const shorten = (text: string, length: number): string => {
  const characters = [...visible(text)];
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : characters.join("");
};

const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (c) => JSON.stringify(c).slice(1, -1));

const words = {
  th: {
    newline: (newline: Newline) =>
      newline === "none" ? "มีบรรทัดเดียว" : `จบบรรทัดด้วย ${newline.toUpperCase()}`,
    delimiter: (delimiter: string) => `คั่นช่องด้วย ${delimiter}`,
    bytes: (bytes: string) => `${bytes} ไบต์`,
    read: (read: string) => `อ่าน ${read} แถว`,
    columns: "คอลัมน์",
    firstRows: "แถวแรก ๆ",
    line: "บรรทัด",
    row: "แถว",
    sheet: (name: string) => `แผ่นงาน ${name}`,
  },
  en: {
    newline: (newline: Newline) =>
      newline === "none" ? "a single line" : `lines end in ${newline.toUpperCase()}`,
    delimiter: (delimiter: string) => `cells separated by ${delimiter}`,
    bytes: (bytes: string) => `${bytes} bytes`,
    read: (read: string) => `${read} records`,
    columns: "columns",
    firstRows: "First rows",
    line: "line",
    row: "row",
    sheet: (name: string) => `sheet ${name}`,
  },
} as const;
