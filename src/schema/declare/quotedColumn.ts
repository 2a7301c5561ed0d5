import type { Column } from "./column.ts";
import { absentOr, text } from "./columns.ts";

/** The sentence of the document that says what the row says: the end of a figure's trail. */
export const quotedSentence = (): Column<string | null> =>
  absentOr(
    text(
      { th: "ข้อความในเอกสาร", en: "Words of the document" },
      {
        description: {
          th: "ประโยคของเอกสารทุกตัวอักษร ตัดข้อความระหว่างกลางด้วย … ว่างเมื่อยังไม่ได้คัด",
          en: "The document's own sentence, letter for letter, “…” where words between are left out; empty where none was taken down",
        },
      },
    ),
  );
