import { toBuddhistYear } from "../../words/time/buddhistYear.ts";
import type { Text } from "../../words/text/language.ts";
import type { Comparison } from "./comparison.ts";
import type { Row, Table } from "./table.ts";

/** What a row says of the document that it was taken from. */
export interface DocumentClaim {
  readonly document: string;
  /** The Buddhist years that the row is about, the first and the last. */
  readonly years?: readonly [number, number];
  /** The provinces that it is about; none where it is about the whole country. */
  readonly provinces?: readonly string[];
}

interface DocumentRow {
  readonly document: string;
  readonly title: string;
  readonly date_published: string | null;
  readonly event_date: string | null;
  readonly province: string | null;
}

/** That rows cite documents which are known, and of their own time and place. */
export function documentComparisons<R>(
  documents: Table,
  citedIn: (row: R) => DocumentClaim,
  // Of a row no more than the citation is read, so they hold for any table that has it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): readonly Comparison<any>[] {
  const known = (rows: readonly Row<Table>[]) =>
    new Map((rows as unknown as readonly DocumentRow[]).map((one) => [one.document, one]));
  return [
    {
      code: "document_unknown",
      expected: { th: "เอกสารที่มีอยู่ในตารางเอกสารต้นทาง", en: "a document of the table of documents" },
      advice: { th: "เพิ่มเอกสารใน documents.csv", en: "Add the document to documents.csv." },
      broken: (rows, earlier) => {
        const all = known(earlier(documents));
        return rows
          .filter((row) => !all.has(citedIn(row).document))
          .map((row) => {
            const { document } = citedIn(row);
            return {
              row,
              received: document,
              column: "document",
              advice: toAdd(document, [...all.values()]),
            };
          });
      },
    },
    {
      code: "document_elsewhere",
      severity: "warn",
      expected: { th: "เอกสารที่แถวนี้คัดมาจริง", en: "the document that the row was taken from" },
      advice: {
        th: "ปีหรือจังหวัดของแถวไม่ตรงกับเอกสารที่อ้าง โปรดเปิดเอกสารตรวจ หากคัดมาจากเอกสารอื่น ให้เพิ่มเอกสารนั้นใน documents.csv แล้วใส่รหัสของเอกสารนั้น",
        en: "The row's years or provinces are not those of the document it cites. Look into the document; if the row is from another, add that one to documents.csv and cite it.",
      },
      broken: (rows, earlier) => {
        const all = known(earlier(documents));
        return rows.flatMap((row) => {
          const cited = citedIn(row);
          const document = all.get(cited.document);
          const received = document ? contradictions(cited, document) : [];
          return received.length > 0
            ? [{ row, received: received.join("; "), column: "document" }]
            : [];
        });
      },
    },
  ];
}

function contradictions({ years, provinces = [] }: DocumentClaim, document: DocumentRow): string[] {
  const year = yearOf(document);
  const isOfOtherTime = years && year !== null && (year < years[0] - 1 || year > years[1] + 1);
  const isElsewhere =
    document.province !== null && provinces.length > 0 && !provinces.includes(document.province);
  const name = `${document.document} ${shortened(document.title)}`;
  return [
    ...(isOfOtherTime ? [`${years.join("-")} ≠ ${year} (${name})`] : []),
    ...(isElsewhere ? [`${provinces.join(";")} ≠ ${document.province} (${name})`] : []),
  ];
}

function yearOf({ date_published, event_date }: DocumentRow): number | null {
  const day = date_published ?? event_date;
  return day === null ? null : toBuddhistYear(Number(day.slice(0, 4)));
}

/** How a document becomes known, and which ones are. */
function toAdd(document: string, known: readonly DocumentRow[]): Text {
  const list = known.slice(-listed).map((one) => `${one.document} “${shortened(one.title)}”`);
  const more = known.length > listed ? " …" : "";
  return {
    th: `เพิ่มหนึ่งแถวใน documents.csv ให้คอลัมน์ document เป็น ${document} พร้อม publisher title และวันที่ ถ้าคัดมาจากเอกสารที่มีอยู่แล้ว ให้ใส่รหัสนั้น: ${list.join(" · ")}${more}`,
    en: `Add a row to documents.csv with document ${document}, its publisher, title and date. If the row is from a document that is known, cite that: ${list.join(" · ")}${more}`,
  };
}

const listed = 12;

const shortened = (title: string): string => (title.length > 60 ? `${title.slice(0, 59)}…` : title);
