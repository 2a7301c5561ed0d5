import type { Language } from "../words/text/language.ts";

/** The words of cells and their evidence, which scripts need as well as pages: apart, so that a script loads no others. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = {
  th: {
    evidence: "หลักฐาน",
    wholeCountry: "ทั้งประเทศ",
    notStated: "ไม่ได้ระบุ",
    derived: "คำนวณ",
    see: "ดูหลักฐาน",
    seeAnother: "และหลักฐานอีกแห่ง",
    rowOf: (row) => `แถว ${row}`,
  },
  en: {
    evidence: "Evidence",
    wholeCountry: "the whole country",
    notStated: "Not stated",
    derived: "derived",
    see: "see the source",
    seeAnother: "and another",
    rowOf: (row) => (row.includes("–") ? `rows ${row}` : `row ${row}`),
  },
};

interface EvidenceWords {
  readonly evidence: string;
  readonly wholeCountry: string;
  readonly notStated: string;
  readonly derived: string;
  /** What leads to the rows of a figure, and to more of them. */
  readonly see: string;
  readonly seeAnother: string;
  readonly rowOf: (row: string) => string;
}
