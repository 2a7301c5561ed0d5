import type { Text } from "../../words/text/language.ts";
import { accept, refuse } from "../../words/reading/reading.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { code } from "./codeColumns.ts";
import type { Column } from "./column.ts";

/** The id of a document that a row was taken from, as the table of documents gives it. */
export const documentCode = (label: Text): Column<string> => ({
  ...code(label, documentForm, "2570-01"),
  parse: (cell) => {
    const id = cleanText(cell);
    return documentForm.test(id) ? accept(id) : refuse("document_form", expected, advice);
  },
});

/** Whoever adds a document names it: a year and a number will do. */
const documentForm = /^[0-9A-Za-z][0-9A-Za-z_-]{2,63}$/;

const expected: Text = {
  th: "รหัสเอกสารจากคอลัมน์ document ของ documents.csv",
  en: "the id of a document, from the column document of documents.csv",
};

const advice: Text = {
  th: "เพิ่มเอกสารเป็นหนึ่งแถวใน documents.csv โดยตั้งรหัสเองด้วยตัวเลข อักษรอังกฤษ หรือขีด เช่น 2570-01 แล้วใส่รหัสเดียวกันในช่องนี้",
  en: "Add the document as a row of documents.csv under an id of digits, Latin letters and hyphens, such as 2570-01, and write the same id here.",
};
