import type { IsoDate } from "../../words/time/date.ts";
import type { Catalog } from "../catalogues/catalog.ts";
import { count, date, text } from "../declare/columns.ts";
import { defineTable, type Row } from "../declare/table.ts";

const records = { unit: { th: "แถว", en: "records" } };

/** What became of the records of each source file. It is made from the catalog and published with it, not as a file. */
export const recordAccounts = defineTable({
  id: "record-accounts",
  title: { th: "บัญชีแถวของไฟล์ต้นทาง", en: "Accounts of the records of source files" },
  description: {
    th: "แต่ละไฟล์อ่านได้กี่แถว และแต่ละแถวไปอยู่ที่ใด",
    en: "How many records were read from each file, and where each of them went",
  },
  columns: {
    file: text({ th: "ไฟล์", en: "File" }),
    publisher: text({ th: "ผู้เผยแพร่", en: "Publisher" }),
    retrieved: date({ th: "วันที่รับไฟล์เข้าระบบ", en: "Received on" }),
    read: count({ th: "อ่านได้", en: "Read" }, records),
    accepted: count({ th: "รับ", en: "Accepted" }, records),
    rejected: count({ th: "ไม่รับ", en: "Rejected" }, records),
    header: count({ th: "หัวตาราง", en: "Header" }, records),
    titles: count({ th: "ชื่อเรื่อง", en: "Titles" }, records),
    totals: count({ th: "แถวรวม", en: "Totals" }, records),
    blank: count({ th: "แถวว่าง", en: "Blank" }, records),
    footnotes: count({ th: "เชิงอรรถ", en: "Footnotes" }, records),
    repeated_headers: count({ th: "หัวตารางซ้ำ", en: "Repeated headers" }, records),
  },
  key: ["file"],
});

export type RecordAccount = Row<typeof recordAccounts>;

/** The account of each source; its evidence is the file from its first row on. */
export const recordAccountRows = ({ sources }: Pick<Catalog, "sources">): RecordAccount[] =>
  sources.map(({ file, origin, account: { repeatedHeaders, ...account } }) => ({
    file,
    publisher: origin.publisher,
    retrieved: origin.retrieved as IsoDate,
    ...account,
    repeated_headers: repeatedHeaders,
    source_file: file,
    source_row: 1,
  }));
