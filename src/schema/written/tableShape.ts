import type { Text } from "../../words/text/language.ts";
import { fieldShape } from "./fieldShape.ts";
import { figureShape } from "./figureShape.ts";
import {
  amount,
  bothLanguages,
  choice,
  either,
  flag,
  listOf,
  mapOf,
  may,
  needed,
  objectOf,
  type JsonShape,
  anyText,
  cellWords,
  idForm,
} from "./shape.ts";

const editionMeans: Text = {
  th: "ชื่อโฟลเดอร์ของชุดข้อมูล เช่น 2566",
  en: "the folder of an edition, such as 2566",
};

const about = objectOf({
  keywords: may(listOf(bothLanguages), "คำค้น", "keywords"),
  contact: may(
    objectOf({
      name: needed(bothLanguages, "หน่วยงานเจ้าของข้อมูล", "the agency that owns the data"),
      email: may(anyText, "อีเมล", "its e-mail address"),
    }),
    "ผู้ติดต่อ",
    "whom to ask",
  ),
  objective: may(bothLanguages, "วัตถุประสงค์ของข้อมูล", "what the data are for"),
  frequency: may(
    choice("year", "halfYear", "quarter", "month", "week", "day", "never"),
    "หน่วยงานปรับปรุงข้อมูลบ่อยเพียงใด",
    "how often the agency brings its figures up to date",
  ),
  timeColumn: may(anyText, "คอลัมน์ที่บอกเวลาของแถว", "the field that says of what time a row speaks"),
  coverage: may(
    choice("none", "country", "province", "amphoe", "tambon", "village"),
    "พื้นที่เล็กที่สุดที่ตัวเลขพูดถึง",
    "the smallest area that figures speak of",
  ),
});

const headings = mapOf(listOf(anyText));

const source = objectOf({
  kind: may(
    choice("raw", "reference"),
    "โฟลเดอร์ใน data ถ้าไม่เขียนคือ raw",
    "the folder of data; raw if left out",
  ),
  folder: needed(anyText, "โฟลเดอร์ของแหล่งข้อมูลใน data/raw", "the folder in data/raw"),
  file: needed(
    anyText,
    "ชื่อไฟล์ ใช้ {year} แทนปีของโฟลเดอร์ได้ ถ้าชื่อใช้ปี ค.ศ. ใช้ {ceYear}",
    "the file; {year} stands for the folder’s year, {ceYear} for that year in the common era",
  ),
  editions: may(
    choice("replaces", "adds"),
    "ไฟล์ของปีใหม่แทนปีเก่า (replaces) หรือเพิ่มจากปีเก่า (adds)",
    "whether a new edition replaces those before or adds to them",
  ),
  fromFolder: may(
    listOf(anyText),
    "คอลัมน์ที่ค่าคือชื่อโฟลเดอร์ปี",
    "fields whose value is the name of the year’s folder",
  ),
  inParts: may(
    flag,
    "หน่วยงานส่งมาหลายไฟล์ เช่น funds-50.csv",
    "handed in in parts, such as funds-50.csv",
  ),
  headings: may(headings, "หัวคอลัมน์ในไฟล์ของแต่ละคอลัมน์", "what the file calls a field"),
  constants: may(
    mapOf(cellWords),
    "ค่าที่ทุกแถวในไฟล์มีเหมือนกัน",
    "values that all rows of the file share",
  ),
  ignored: may(listOf(anyText), "หัวคอลัมน์ที่ไม่ใช้", "headings that say nothing to the table"),
  titled: may(
    objectOf({
      says: needed(
        anyText,
        "คำที่ title ใน source.json ต้องมี",
        "what the title in source.json has to say",
      ),
      advice: needed(bothLanguages, "วิธีแก้เมื่อไม่มี", "what to do where it doesn’t"),
    }),
    "ชนิดของเอกสารที่ตารางรับ",
    "the kind of document that the table takes",
  ),
});

const totals = listOf(
  either(
    objectOf({
      column: needed(anyText, "คอลัมน์ที่เขียนคำว่ารวม", "the field that holds the word for a total"),
      words: may(listOf(anyText), "คำที่แปลว่ารวม", "the words for a total"),
      pattern: may(anyText, "นิพจน์ทั่วไปของคำว่ารวม", "a regular expression of them"),
    }),
    objectOf({
      blank: needed(
        listOf(anyText, 1),
        "คอลัมน์ที่แถวรวมเว้นว่าง",
        "fields that only a total leaves blank",
      ),
    }),
  ),
);

const wideName = needed(anyText, "คอลัมน์ที่รับหัวคอลัมน์", "the field that receives the heading");

const wideOne = objectOf({
  headings: needed(
    either(choice("years", "months"), listOf(anyText)),
    "หัวคอลัมน์ที่เป็นค่า: years, months หรือรายการ",
    "which headings are values: years, months or a list",
  ),
  name: wideName,
  value: needed(anyText, "คอลัมน์ที่รับค่าในช่อง", "the field that receives the cell"),
});

const wideSeveral = objectOf({
  headings: needed(choice("years", "months"), "สิ่งที่ {} แทน", "what {} stands for"),
  name: wideName,
  measures: needed(
    mapOf({
      is: "text",
      form: {
        pattern: "[^{}]*\\{\\}[^{}]*",
        means: { th: "หัวคอลัมน์ที่มี {} แทนปีหรือเดือน", en: "a heading with {} for the year or month" },
      },
    }),
    "คอลัมน์ที่รับค่าในช่อง กับหัวคอลัมน์ที่มี {} แทนปีหรือเดือน",
    "the fields that receive cells, each with its heading, {} standing for the year or month",
  ),
});

const layout = objectOf({
  encoding: may(
    choice("windows-874", "utf-16le", "utf-16be"),
    "รหัสอักขระของไฟล์",
    "the file’s encoding",
  ),
  delimiter: may(choice(";", "\t", "|"), "ตัวคั่น", "the delimiter"),
  lineEndings: may(choice("cr", "mixed"), "การขึ้นบรรทัด", "how lines end"),
  loneCrInFields: may(flag, "CR เดี่ยวเป็นข้อความในช่อง", "a lone CR is text"),
  sheet: may(anyText, "แผ่นงานของสมุดงานที่มีตาราง", "the sheet of a workbook that the table stands on"),
  hidden: may(flag, "อ่านแถวและคอลัมน์ที่ซ่อนไว้ด้วย", "hidden rows and columns are read like the others"),
  titleRows: may(
    amount,
    "จำนวนบรรทัดเหนือหัวตาราง อย่างมาก",
    "at most this many records above the header",
  ),
  headerRows: may(amount, "จำนวนแถวของหัวตาราง", "how many rows the header has"),
  repeatedHeader: may(flag, "หัวตารางซ้ำได้", "the header may come again"),
  indexColumn: may(anyText, "ชื่อของคอลัมน์แรกที่ไม่มีหัว", "the name of a first column without a heading"),
  merged: may(listOf(anyText), "คอลัมน์ที่รวมช่องไว้", "columns of merged cells"),
  totals: may(totals, "แถวรวมในไฟล์", "totals in the file"),
  footnotes: may(either(flag, listOf(anyText)), "หมายเหตุใต้ตาราง", "notes under the table"),
  blankRows: may(flag, "มีแถวว่างคั่นได้", "blank rows may stand between records"),
  ignored: may(either(flag, listOf(anyText)), "หัวคอลัมน์ที่ไม่ใช้", "headings that say nothing"),
  wide: may(
    either(wideOne, wideSeveral),
    "ตารางกว้างที่หัวคอลัมน์เป็นปีหรือเดือน",
    "a wide table whose headings are years or months",
  ),
});

const reconciliation = objectOf({
  title: needed(bothLanguages, "ยอดใดเท่ากับผลบวกของอะไร", "what is the sum of what"),
  measures: needed(listOf(anyText, 1), "คอลัมน์ตัวเลขที่ตรวจ", "the measures that are compared"),
  whole: needed(
    mapOf(anyText),
    "แถวที่เป็นยอดรวม: ค่าของคอลัมน์",
    "which rows are wholes: values of fields",
  ),
  parts: needed(mapOf(anyText), "แถวที่เป็นส่วนย่อย", "which rows are parts"),
  within: needed(
    listOf(anyText),
    "คอลัมน์ที่ยอดรวมกับส่วนย่อยมีค่าเดียวกัน",
    "the fields in which a whole and its parts agree",
  ),
});

const seriesBreak = objectOf({
  id: needed(idForm, "ชื่อของจุดเปลี่ยน", "a name for the break"),
  from: needed(
    either(amount, anyText),
    "เวลาแรกที่นับอีกแบบ",
    "the first time that is counted another way",
  ),
  until: may(
    either(amount, anyText),
    "เวลาแรกที่นับอย่างเดิมอีก",
    "the first time that is counted as before again",
  ),
  measures: needed(listOf(anyText, 1), "คอลัมน์ตัวเลขที่เปลี่ยน", "the measures that it breaks"),
  areas: may(listOf(anyText, 1), "เฉพาะพื้นที่เหล่านี้", "the areas that it holds for"),
  label: needed(bothLanguages, "คำสั้นในภาพ", "few words for a mark in a picture"),
  reason: needed(bothLanguages, "เหตุผลหนึ่งประโยค", "why both sides are not alike, in a sentence"),
  example: may(bothLanguages, "ตัวอย่างที่เห็นได้", "what shows it"),
  source: needed(
    objectOf({
      title: needed(bothLanguages, "แหล่งที่บอก", "who says so"),
      address: may(anyText, "ที่อยู่ของแหล่ง", "its address"),
    }),
    "ที่มา",
    "the source",
  ),
});

/** What a file in `data/tables` may say: a Frictionless Table Schema with our own properties beside it. */
const caveat = objectOf({
  th: needed(anyText, "ภาษาไทย", "in Thai"),
  en: needed(anyText, "ภาษาอังกฤษ", "in English"),
  edition: may(
    { is: "text", form: { pattern: "\\d{4}(-[0-9a-z]+)*", means: editionMeans } },
    "ชื่อโฟลเดอร์ของชุดไฟล์ที่ข้อความนี้พูดถึง เช่น 2566 เมื่อมีชุดใหม่มาแทน ข้อความนี้จะไม่แสดงอีก ถ้าไม่เขียนคือเป็นจริงกับทุกชุด",
    "the folder of the files it speaks of, such as 2566: once another edition takes their place it is told no more; without it, it holds of every edition",
  ),
});

export const tableShape: JsonShape = objectOf({
  $schema: may(
    anyText,
    "ที่อยู่ของ JSON Schema สำหรับโปรแกรมแก้ไข",
    "where editors find the JSON Schema",
  ),
  id: needed(idForm, "รหัสตาราง ตรงกับชื่อไฟล์", "the table’s id, which is the file’s name"),
  title: needed(anyText, "ชื่อตารางภาษาไทย", "the table’s title in Thai"),
  "title:en": needed(anyText, "ชื่อตารางภาษาอังกฤษ", "the table’s title in English"),
  description: needed(anyText, "คำอธิบายภาษาไทย หนึ่งแถวคืออะไร", "what a row is, in Thai"),
  "description:en": needed(anyText, "คำอธิบายภาษาอังกฤษ", "what a row is, in English"),
  caveats: may(
    listOf(caveat),
    "ข้อควรระวังที่ต้องอ่านคู่กับตัวเลข",
    "cautions to be read beside the numbers",
  ),
  fields: needed(listOf(fieldShape, 1), "คอลัมน์ทั้งหมดตามลำดับ", "all fields in their order"),
  primaryKey: needed(
    either(listOf(anyText, 1), anyText),
    "คอลัมน์ที่บอกว่าแถวใดเป็นแถวใด ห้ามซ้ำกัน",
    "the fields that tell rows apart",
  ),
  missingValues: may(
    listOf(anyText),
    "เครื่องหมายที่แปลว่าไม่มีข้อมูล",
    "what a cell says that has no value",
  ),
  about: may(about, "สิ่งที่บัญชีข้อมูลถาม", "what catalogues ask"),
  sources: needed(listOf(source, 1), "ไฟล์ที่อ่าน", "the files it is read from"),
  layout: may(layout, "รูปแบบของไฟล์", "what the file looks like"),
  severities: may(
    mapOf(choice("refuse", "warn", "count")),
    "ข้อสังเกตแต่ละชนิดหยุดการเผยแพร่หรือไม่",
    "what a finding of each code does",
  ),
  nested: may(
    mapOf(anyText),
    "คอลัมน์ที่แยกยอดรวมกับส่วนย่อย และค่าที่แสดงก่อน",
    "fields that tell wholes from parts, with the value shown first",
  ),
  reconciliations: may(
    listOf(reconciliation, 1),
    "ยอดรวมที่ต้องเท่ากับผลบวกของส่วนย่อย",
    "wholes that their parts have to add up to",
  ),
  columnSums: may(
    listOf(
      objectOf({
        whole: needed(anyText, "คอลัมน์ที่เป็นยอดรวม", "the field that is the sum"),
        parts: needed(listOf(anyText, 2), "คอลัมน์ที่รวมกันเป็นยอดนั้น", "the fields that it adds up"),
      }),
      1,
    ),
    "คอลัมน์ที่เท่ากับผลบวกของคอลัมน์อื่นในแถวเดียวกัน เช่น ชายกับหญิง",
    "fields that are sums of others in their row, such as of men and women",
  ),
  columnShares: may(
    listOf(
      objectOf({
        share: needed(anyText, "คอลัมน์ที่เป็นร้อยละ", "the field that is the per cent"),
        part: needed(anyText, "คอลัมน์ที่เป็นส่วน", "the field of those that it counts"),
        whole: needed(anyText, "คอลัมน์ที่เป็นทั้งหมด", "the field of all"),
      }),
      1,
    ),
    "คอลัมน์ที่เป็นร้อยละของสองคอลัมน์ในแถวเดียวกัน",
    "fields that say how many per cent one is of another in their row",
  ),
  breaks: may(
    objectOf({
      time: needed(anyText, "คอลัมน์เวลา", "the field of time"),
      area: needed(anyText, "คอลัมน์พื้นที่", "the field of areas"),
      breaks: needed(
        listOf(seriesBreak, 1),
        "จุดที่ตัวเลขเทียบกันไม่ได้",
        "where figures stop being comparable",
      ),
    }),
    "จุดที่ตัวเลขเทียบข้ามกันไม่ได้",
    "where measures stop being comparable",
  ),
  figures: may(
    listOf(figureShape, 1),
    "ตัวเลขของพื้นที่ที่ตารางบอก แสดงในหน้าพื้นที่ การค้นหา และการเทียบ",
    "what it tells of places, for their pages, search and comparison",
  ),
  partition: may(
    listOf(anyText, 1),
    "คอลัมน์ที่แบ่งไฟล์ของตารางใหญ่",
    "fields that a large table is divided by",
  ),
  tolerance: may(
    objectOf({
      removed: may(amount, "สัดส่วนแถวที่หายได้", "the share of rows that may be gone"),
      changed: may(amount, "สัดส่วนแถวที่เปลี่ยนได้", "the share of rows that may change"),
      sum: may(amount, "สัดส่วนที่ยอดรวมขยับได้", "by what share a sum may move"),
    }),
    "ความต่างระหว่างรุ่นที่ไม่ต้องให้เหตุผล",
    "how much may change between releases",
  ),
  questions: may(
    listOf(bothLanguages),
    "คำถามที่ต้องตอบก่อนเผยแพร่ ลบเมื่อตอบแล้ว",
    "questions to answer before publishing; delete each when answered",
  ),
});
