import { basename } from "node:path";
import { declarationFindings, declared } from "../../src/datasets/index.ts";
import { likelyTables } from "../../src/pipeline/sources/likelyTable.ts";
import { isNameOf, otherNameOf } from "../../src/pipeline/sources/otherName.ts";
import { recognisedTable } from "../../src/pipeline/sources/recognisedTable.ts";
import { isReadAsWorkbook } from "../../src/pipeline/read/workbookName.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import type { Text } from "../../src/words/text/language.ts";
import { findDataset } from "./declared.ts";
import { readHead, readInput } from "./inputFile.ts";

/** The table that a file’s headings are those of, as the page `/check/` recognises it; else which ones it could be of. */
export function tableOfFile(file: string): Dataset | Text {
  const head = readHead(file, headBytes);
  if (!(head instanceof Uint8Array)) return head;
  const name = basename(file);
  const bytes = isReadAsWorkbook(name, head) ? readInput(file) : head;
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { likely, isCertain } = recognisedTable(name, likelyTables(bytes, declared), declared);
  const dataset = findDataset(likely[0] ?? "");
  // Two tables of one shape, such as population of a year and of all years, are told apart by the name.
  const [named, ...othersNamed] = likely
    .flatMap((id) => findDataset(id) ?? [])
    .filter((one) => isNameOf(one, name));
  if (named && othersNamed.length === 0) return named;
  // Headings of months or years alone don’t tell what was counted: there the name must.
  if (dataset && isCertain && otherNameOf(dataset, name) === null) return dataset;
  return withUnread(likely.length === 0 ? unknownTable : severalTables(likely), unreadTables());
}

/** The tables whose declarations can’t be read: a file of theirs is like no table, or like a wrong one. */
const unreadTables = (): readonly string[] => [
  ...new Set(declarationFindings.map(({ dataset }) => dataset)),
];

/** What is said of a file of no certain table, where it may be of one that can’t be told of yet. */
export const withUnread = ({ th, en }: Text, ids: readonly string[]): Text =>
  ids.length === 0
    ? { th, en }
    : {
        th: `${th}\nคำประกาศของตาราง ${ids.join(", ")} ใน data/tables ยังใช้ไม่ได้ ถ้าเป็นไฟล์ของตารางนั้น เติม --dataset ${ids[0]} เพื่อดูว่าต้องแก้คำประกาศที่ใด`,
        en: `${en}\nThe declaration of ${ids.join(", ")} in data/tables can’t be used yet. If the file is of that table, add --dataset ${ids[0]} to see what to mend in it.`,
      };

/** What is said of a table that was recognised. */
export const recognisedAs = ({ table: { id, title } }: Dataset): Text => ({
  th: `หัวตารางเป็นของตาราง ${id} (${title.th}) ถ้าไม่ใช่ โปรดเติม --dataset ตามด้วยรหัสตารางที่ถูก`,
  en: `The headings are those of ${id} (${title.en}). If it is another table, add --dataset with its id.`,
});

const headBytes = 64 * 1024;

const unknownTable: Text = {
  th: "หัวตารางของไฟล์นี้ไม่ตรงกับตารางใดที่ประกาศไว้ ถ้ารู้ว่าเป็นตารางใด โปรดเติม --dataset ตามด้วยรหัสตาราง ถ้าเป็นตารางใหม่ ให้ใช้คำสั่ง describe",
  en: "The file’s headings are those of no declared table. If you know which it is, add --dataset with the table’s id; for a new table use describe.",
};

const severalTables = (ids: readonly string[]): Text => ({
  th: `ไม่แน่ใจว่าไฟล์นี้เป็นตารางใด ใกล้เคียงที่สุดคือ ${ids.join(" หรือ ")} โปรดเติม --dataset เช่น --dataset ${ids[0]}`,
  en: `It isn’t certain which table the file is of; the nearest ${ids.length === 1 ? "is" : "are"} ${ids.join(" or ")}. Add --dataset, such as --dataset ${ids[0]}.`,
});
