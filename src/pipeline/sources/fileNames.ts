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

/** How a table in another form becomes a CSV file; null where the form is no table's. */
export const otherForms: Readonly<Record<string, "workbook" | "numbers" | "googleLink" | "text">> =
  {
    ...{ xlsx: "workbook", xls: "workbook", xlsm: "workbook", xlsb: "workbook", ods: "workbook" },
    ...{ numbers: "numbers", gsheet: "googleLink", txt: "text", tsv: "text" },
  };
