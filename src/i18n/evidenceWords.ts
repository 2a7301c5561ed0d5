import type { Language } from "../words/language.ts";

/** The words of evidence, which scripts need as well as pages: apart, so that a script loads no others. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = {
  th: {
    evidence: "หลักฐาน",
    notStated: "ไม่ได้ระบุ",
    rowOf: (row) => `แถว ${row}`,
  },
  en: {
    evidence: "Evidence",
    notStated: "Not stated",
    rowOf: (row) => (row.includes("–") ? `rows ${row}` : `row ${row}`),
  },
};

interface EvidenceWords {
  readonly evidence: string;
  readonly notStated: string;
  readonly rowOf: (row: string) => string;
}
