import type { Layout } from "../../schema/declare/layout.ts";
import type { Text } from "../../words/text/language.ts";
import type { Encoding } from "../decode/encoding.ts";
import type { HeadRecord } from "../read/head.ts";
import type { LikelyMerged } from "./likelyMerged.ts";
import type { LikelyNotes } from "./likelyNotes.ts";
import type { LikelyTotals, likelyWhole } from "./likelyTotals.ts";
import type { likelyWide } from "./likelyWide.ts";

/** Something about the shape of a file that its declaration must allow, and what speaks for it. */
export interface LayoutReason {
  readonly allows: Layout;
  readonly line: number | null;
  readonly because: Text;
  readonly isSure: boolean;
}

export const encoding = (found: Exclude<Encoding, "utf-8">): LayoutReason => ({
  allows: { encoding: found },
  line: null,
  because: {
    th: `ไฟล์ใช้รหัส ${found} และอ่านได้ทุกตัว`,
    en: `The file is in ${found} and reads throughout.`,
  },
  isSure: true,
});

export const sheet = (found: string): LayoutReason => ({
  allows: { sheet: found },
  line: null,
  because: {
    th: `ตารางอยู่ในแผ่นงาน “${found}” และไฟล์มีแผ่นงานอื่นด้วย`,
    en: `The table stands on the sheet “${found}”, and the file has others.`,
  },
  isSure: true,
});

export const delimiter = (found: NonNullable<Layout["delimiter"]>): LayoutReason => ({
  allows: { delimiter: found },
  line: 1,
  because: {
    th: `แต่ละแถวคั่นด้วย ${JSON.stringify(found)} จำนวนเท่ากัน และไม่มีจุลภาคคั่น`,
    en: `The rows have equally many ${JSON.stringify(found)} and no commas between cells.`,
  },
  isSure: true,
});

export const carriageReturns = (): LayoutReason => ({
  allows: { lineEndings: "cr" },
  line: null,
  because: { th: "ทุกบรรทัดจบด้วย CR", en: "Lines end in a lone carriage return." },
  isSure: true,
});

export const loneCrInFields = (line: number | null): LayoutReason => ({
  allows: { loneCrInFields: true },
  line,
  because: {
    th: "มี CR เดี่ยวอยู่ในข้อความของช่อง ถ้านับเป็นข้อความ ทุกบรรทัดจบแบบเดียวกัน",
    en: "A lone carriage return stands inside a cell; taken as text, all lines end alike.",
  },
  isSure: true,
});

export const mixedEndingsReason = (line: number | null): LayoutReason => ({
  allows: { lineEndings: "mixed" },
  line,
  because: {
    th: "บางบรรทัดจบด้วย LF บางบรรทัดจบด้วย CRLF",
    en: "Some lines end in LF, others in CRLF.",
  },
  isSure: true,
});

export const titleRows = (above: readonly HeadRecord[]): LayoutReason => {
  const titles = above.map(({ cells }) => cells.filter(Boolean).join(" ")).filter(Boolean);
  return {
    allows: { titleRows: above.length },
    line: above[0]!.line,
    because: {
      th: `เหนือหัวตารางมี ${above.length} แถว: ${titles.join(" / ")}`,
      en: `${above.length} rows stand above the header: ${titles.join(" / ")}`,
    },
    isSure: titles.length > 0,
  };
};

export const headerRows = (rows: number, line: number): LayoutReason => ({
  allows: { headerRows: rows },
  line,
  because: {
    th: `หัวตารางมี ${rows} แถว ชื่อกลุ่มอยู่แถวบน ชื่อคอลัมน์หรือหน่วยอยู่แถวล่าง`,
    en: `The header has ${rows} rows, groups above and headings or units below.`,
  },
  isSure: false,
});

export const indexColumn = (line: number, names: readonly string[]): LayoutReason => ({
  allows: { indexColumn: names.includes("index") ? "row_index" : "index" },
  line,
  because: { th: "คอลัมน์แรกไม่มีชื่อ", en: "The first column has no heading." },
  isSure: true,
});

export const footnotes = ({ footnotes, lines }: LikelyNotes): LayoutReason => ({
  allows: { footnotes },
  line: lines[0]!,
  because: {
    th: `ท้ายตารางมี ${lines.length} แถวที่มีข้อความช่องเดียว น่าจะเป็นหมายเหตุ`,
    en: `At the end, ${lines.length} rows have text in one cell alone, as notes have.`,
  },
  isSure: footnotes === true,
});

/** Findings of the strict reader that a layout can allow. */
export const ofFindings: readonly {
  readonly code: string;
  readonly found: (count: number, line: number | null) => LayoutReason;
}[] = [
  {
    code: "footnote_row",
    found: (count, line) => ({
      allows: { footnotes: true },
      line,
      because: { th: `มีหมายเหตุในตาราง ${count} แถว`, en: `${count} rows are notes.` },
      isSure: true,
    }),
  },
  {
    code: "repeated_header",
    found: (count, line) => ({
      allows: { repeatedHeader: true },
      line,
      because: { th: `หัวตารางซ้ำอีก ${count} ครั้ง`, en: `The header comes again ${count} times.` },
      isSure: true,
    }),
  },
  {
    code: "blank_row",
    found: (count, line) => ({
      allows: { blankRows: true },
      line,
      because: {
        th: `มีแถวว่างระหว่างข้อมูล ${count} แถว`,
        en: `${count} blank rows stand between the data.`,
      },
      isSure: true,
    }),
  },
];

export const totals = (likely: readonly LikelyTotals[]): LayoutReason => {
  const lines = likely.flatMap((one) => one.lines);
  const said = (of: (one: LikelyTotals) => string) => likely.map(of).join("; ");
  return {
    allows: { totals: likely.map(({ rule }) => rule) },
    line: lines[0]!,
    because: {
      th: said(
        ({ lines, agreeing, compared }) =>
          `แถวรวม ${lines.length} แถว ตัวเลขตรงกับผลบวกของแถวข้อมูล ${agreeing} จาก ${compared} ช่อง`,
      ),
      en: said(
        ({ lines, agreeing, compared }) =>
          `${lines.length} total rows; ${agreeing} of their ${compared} numbers equal the sum of the rows`,
      ),
    },
    isSure: likely.every(({ agreeing, compared }) => agreeing === compared),
  };
};

export const whole = ({
  line,
  rule,
}: NonNullable<ReturnType<typeof likelyWhole>>): LayoutReason => ({
  allows: rule ? { totals: [rule] } : {},
  line,
  because: {
    th: `แถวนี้เท่ากับผลบวกของแถวอื่นทั้งหมด จึงน่าจะเป็นแถวรวม ${rule ? "และไม่นับเป็นข้อมูล" : "แต่ยังนับเป็นข้อมูลอยู่ โปรดตรวจก่อนรวมยอด"}`,
    en: `This row equals the sum of all the others, as a total does. ${rule ? "It is not counted as data." : "It is still counted as data: look before adding up."}`,
  },
  isSure: false,
});

export const merged = (likely: readonly LikelyMerged[], line: number): LayoutReason => ({
  allows: { merged: likely.map(({ column }) => column) },
  line,
  because: {
    th: likely
      .map(
        ({ column, blocks, blanks }) =>
          `“${column}” มีค่า ${blocks} ช่อง ว่าง ${blanks} ช่อง และค่าไม่ซ้ำติดกัน`,
      )
      .join(" "),
    en: likely
      .map(
        ({ column, blocks, blanks }) =>
          `“${column}” has ${blocks} values, ${blanks} blanks, and no value twice running.`,
      )
      .join(" "),
  },
  isSure: false,
});

export const wide = ({
  wide,
  headings,
}: NonNullable<ReturnType<typeof likelyWide>>): LayoutReason => ({
  allows: { wide },
  line: null,
  because: {
    th: `หัวคอลัมน์ ${headings.length} คอลัมน์เป็น${wide.headings === "years" ? "ปี" : "เดือน"}: ${headings.slice(0, 3).join(", ")} …`,
    en: `${headings.length} headings are ${wide.headings === "years" ? "years" : "months"}: ${headings.slice(0, 3).join(", ")} …`,
  },
  isSure: true,
});
