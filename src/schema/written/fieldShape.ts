import type { Text } from "../../words/text/language.ts";
import { type WrittenKind, writtenKinds } from "./fieldKinds.ts";
import {
  amount,
  bothLanguages,
  choice,
  flag,
  listOf,
  mapOf,
  may,
  needed,
  objectOf,
  type JsonShape,
  anyText,
  cellWords,
} from "./shape.ts";

const nameMeans: Text = {
  th: "อักษรอังกฤษตัวเล็ก ตัวเลข และขีดล่าง ขึ้นต้นด้วยอักษร เช่น amphoe_code (ใช้คำว่า constructor ไม่ได้)",
  en: "small Latin letters, digits and underscores, a letter first, such as amphoe_code (constructor is taken)",
};

/** Every object has a `constructor` in JavaScript, the one such name of small letters: rows by name would not know their own. */
const name: JsonShape = {
  is: "text",
  form: { pattern: "(?!constructor$)[a-z][a-z0-9_]*", means: nameMeans },
};

const restatement = objectOf({
  says: needed(
    choice("name", "parent", "number"),
    "ชื่อของพื้นที่ รหัสของพื้นที่ที่อยู่เหนือขึ้นไป หรือเลขหมู่ที่",
    "the area’s name, the code of the area around it, or the village’s number",
  ),
  name: needed(name, "ชื่อคอลัมน์", "the column’s name"),
  title: needed(anyText, "หัวคอลัมน์ภาษาไทย", "what it is called in Thai"),
  "title:en": needed(anyText, "ชื่อภาษาอังกฤษ", "what it is called in English"),
});

/** A field of a table: a Table Schema field with the properties by which its cells are read. */
export const fieldShape: JsonShape = objectOf({
  name: needed(name, "ชื่อคอลัมน์", "the field’s name"),
  title: needed(anyText, "ชื่อภาษาไทย", "its title in Thai"),
  "title:en": needed(anyText, "ชื่อภาษาอังกฤษ", "its title in English"),
  description: may(anyText, "คำอธิบายภาษาไทย", "what it means, in Thai"),
  "description:en": may(anyText, "คำอธิบายภาษาอังกฤษ", "what it means, in English"),
  kind: needed(
    choice(...(Object.keys(writtenKinds) as WrittenKind[])),
    "ชนิดของคอลัมน์ ซึ่งบอกว่าอ่านช่องอย่างไร",
    "the kind of field, which says how a cell is read",
  ),
  type: may(
    choice("string", "integer", "number", "date"),
    "ชนิดข้อมูลของ Table Schema ซึ่งต้องตรงกับ kind",
    "the type of the Table Schema, as the kind has it",
  ),
  constraints: may(
    objectOf({
      required: may(flag, "ทุกแถวต้องมีค่า", "every row has a value"),
      minimum: may(amount, "ค่าน้อยที่สุด", "the smallest value"),
      maximum: may(amount, "ค่ามากที่สุด", "the largest value"),
      pattern: may(anyText, "นิพจน์ทั่วไปของรหัส", "the regular expression of a code"),
      enum: may(listOf(anyText, 1), "รหัสในรายการ", "the codes of a list"),
    }),
    "ข้อกำหนดของค่า",
    "what holds of its values",
  ),
  missingValues: may(listOf(cellWords), "เครื่องหมายที่แปลว่าไม่มีข้อมูล", "cells that have no value"),
  categories: may(
    listOf(
      objectOf({
        value: needed(anyText, "รหัส", "the code"),
        label: needed(anyText, "คำภาษาไทย", "its name in Thai"),
        "label:en": needed(anyText, "คำภาษาอังกฤษ", "its name in English"),
        spellings: may(listOf(anyText), "คำอื่นที่ไฟล์เขียน", "what files also write"),
        isRest: may(flag, "คำใดที่ไม่ใช่คำอื่นในรายการ", "whatever is none of the others"),
      }),
      1,
    ),
    "รายการคำทั้งหมดของ category",
    "the closed list of a category",
  ),
  spellings: may(
    mapOf(listOf(anyText)),
    "คำที่ไฟล์เขียนต่างไป ของรหัสพื้นที่แต่ละรหัส",
    "by the code of an area, what files write for it",
  ),
  unit: may(bothLanguages, "หน่วย", "the unit"),
  unitIn: may(anyText, "คอลัมน์ที่บอกหน่วย", "the field that names the unit"),
  multiplier: may(
    { is: "number", oneOf: [1000, 1000000] },
    "หนึ่งหน่วยที่เขียนเป็นกี่หน่วย เช่น 1000000 เมื่อไฟล์เป็นล้านบาท",
    "what one written unit stands for: 1000000 for millions",
  ),
  order: may(choice("DMY", "MDY"), "ลำดับวันเดือนปีของวันที่แบบตัวเลข", "the order of numeric dates"),
  compact: may(flag, "เดือนสี่หลัก เช่น 6705", "months of four digits, such as 6705"),
  commonEra: may(
    flag,
    "ปีงบประมาณเขียนเป็น ค.ศ. ของปีที่สิ้นสุด เช่น 2024 คือ 2567",
    "fiscal years are written as the common-era year in which they end: 2024 is 2567",
  ),
  example: may(anyText, "ตัวอย่างค่า", "an example of a value"),
  additivity: may(
    choice("additive", "semi-additive", "not additive"),
    "รวมยอดได้ทุกด้าน ตามพื้นที่แต่ไม่ข้ามเวลา หรือไม่ได้",
    "whether values add up over everything, over places but not time, or not at all",
  ),
  caveats: may(listOf(bothLanguages), "ข้อควรระวังของคอลัมน์", "cautions of the field"),
  headings: may(listOf(anyText), "หัวคอลัมน์อื่นที่ไฟล์ใช้", "what files also call it"),
  mayBeAbsent: may(flag, "ไฟล์อาจไม่มีคอลัมน์นี้", "files may leave it out"),
  atMostTimesLast: may(amount, "ค่าเป็นได้กี่เท่าของครั้งก่อน", "how many times the value before it may be"),
  restatements: may(
    listOf(restatement, 1),
    "คอลัมน์อื่นที่บอกสิ่งเดียวกัน เช่น ชื่ออำเภอข้างรหัส",
    "columns that say it again, such as the name beside a code",
  ),
});
