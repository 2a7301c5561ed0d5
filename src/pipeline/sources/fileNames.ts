import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";

/** What a file's name says of it, whatever computers and people did to it on the way. */
export interface NameParts {
  /** `phase_targets` in `Phase-Targets (1).csv.csv` and in `สำเนาของ phase_targets.xlsx`. */
  readonly stem: string;
  /** The last ending, in small letters and without its dot. */
  readonly ending: string;
}

export function namePartsOf(name: string): NameParts {
  let stem = cleanText(name).toLowerCase();
  let ending = "";
  for (let match; (match = /^(.+?)\.([a-z0-9]{1,8})$/.exec(stem)) && isEnding(match[2]!, ending);) {
    ending ||= match[2]!;
    stem = match[1]!;
  }
  return { stem: stemOf(stem), ending };
}

/** Only what is an ending of files with tables is taken off a second time. */
const isEnding = (ending: string, before: string): boolean =>
  before === "" || ["csv", "txt", "xlsx", "xls", "json"].includes(ending);

function stemOf(name: string): string {
  return copyMarks
    .reduce((stem, mark) => stem.replace(mark, ""), toArabicDigits(name))
    .replace(/[\s_.\-–—]+/g, "_")
    .replace(/^_+|_+$/g, "");
}

/** What systems and people add to the name of a copy, of a download and of a later version. */
const copyMarks: readonly RegExp[] = [
  /^(?:copy of|สำเนาของ|สำเนา)[\s_]*/,
  /[\s_]*[([]\d+[)\]]/g,
  /[\s_-]*(?:copy|สำเนา)(?:[\s_]*\d+)?$/,
  /[\s_-]*[([]?(?:final|new|latest|update[d]?|edit(?:ed)?|fix(?:ed)?|ล่าสุด|ใหม่|แก้ไข|ฉบับแก้ไข|แก้แล้ว|mended)[)\]]?$/,
  /[\s_-]*(?:v(?:er(?:sion)?)?\.?[\s_]*\d+)$/,
];

/** What a file is that holds no table which is read as it is. */
export type OtherForm =
  "workbook" | "numbers" | "googleLink" | "text" | "document" | "archive" | "unread";

/** The form of a file by its ending; null for one that is read, or that no ending tells. */
export const otherFormOf = (ending: string): OtherForm | null =>
  ["", "csv"].includes(ending) ? null : (knownForms[ending] ?? "unread");

const knownForms: Readonly<Record<string, OtherForm>> = {
  ...{ xlsx: "workbook", xls: "workbook", xlsm: "workbook", xlsb: "workbook", ods: "workbook" },
  ...{ html: "workbook", htm: "workbook", mht: "workbook", mhtml: "workbook" },
  ...{ numbers: "numbers", gsheet: "googleLink", txt: "text", tsv: "text" },
  ...{ pdf: "document", doc: "document", docx: "document", odt: "document", pptx: "document" },
  ...{ jpg: "document", jpeg: "document", png: "document", tif: "document", tiff: "document" },
  ...{ zip: "archive", gz: "archive", rar: "archive", "7z": "archive" },
};
