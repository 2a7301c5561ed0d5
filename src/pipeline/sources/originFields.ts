import type { Text } from "../../words/text/language.ts";
import { isPlaceholder } from "../../words/reading/placeholder.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { readOriginAddress } from "./originAddress.ts";
import { readRetrieved } from "./originDate.ts";
import { readLicence } from "./originLicence.ts";
import type { FieldReading } from "./fieldReading.ts";
import type { JsonValue } from "../../words/json/jsonObject.ts";
import type { SourceTrouble } from "./sourceFinding.ts";
import { unknownName } from "./unknownName.ts";

export const originFields = [
  ...(["publisher", "title", "address", "licence", "retrieved", "note"] as const),
  ...(["sample", "attachments", "unchanged"] as const),
];

export type OriginField = (typeof originFields)[number];

export const fieldOf = (name: string): OriginField | undefined =>
  originFields.find((field) => field === name);

/** What the value of a property is, or why it can't stand. */
export function readField(field: OriginField, value: JsonValue): FieldReading {
  if (field === "sample") return readSample(value);
  if (field === "attachments" || field === "unchanged") return readNames(value, field);
  const isRequired = field in requiredFields;
  if (value === null) return isRequired ? { trouble: requiredFields[field]! } : { value: null };
  if (typeof value !== "string")
    return { trouble: { ...notText, received: JSON.stringify(value) } };
  const text = cleanText(value);
  if (text === "") return { trouble: isRequired ? requiredFields[field]! : emptyText };
  if (isPlaceholder(text)) return { trouble: { ...placeholder(isRequired), received: text } };
  return readers[field](text);
}

/** Properties that every source has, and what is said where one is missing. */
export const requiredFields: Readonly<Record<string, SourceTrouble>> = {
  publisher: missing({
    th: "ชื่อหน่วยงานที่เผยแพร่ไฟล์",
    en: "the name of the agency that published the file",
  }),
  title: missing({ th: "ชื่อเรื่องของไฟล์ ตามที่หน่วยงานเรียก", en: "what the agency calls the file" }),
  retrieved: missing({
    th: "วันที่ได้รับไฟล์ เช่น 2569-11-22 หรือ 22 พ.ย. 2569",
    en: "the day on which the file was received, such as 2026-11-22 or 22 พ.ย. 2569",
  }),
};

/** A name that no source.json has, with the one it was probably meant to be. */
export const unknownField = (name: string): SourceTrouble =>
  unknownName(name, {
    code: "source_property_unknown",
    names: originFields,
    otherNames,
    otherwise: {
      th: 'ลบบรรทัดนี้ หรือย้ายข้อความไปไว้ใน "note"',
      en: 'Delete the line, or move what it says into "note".',
    },
  });

const otherNames: Readonly<Record<string, OriginField>> = {
  license: "licence",
  ลิขสิทธิ์: "licence",
  สัญญาอนุญาต: "licence",
  url: "address",
  link: "address",
  website: "address",
  ที่อยู่: "address",
  ลิงก์: "address",
  agency: "publisher",
  organization: "publisher",
  ผู้เผยแพร่: "publisher",
  หน่วยงาน: "publisher",
  name: "title",
  ชื่อเรื่อง: "title",
  ชื่อ: "title",
  date: "retrieved",
  วันที่: "retrieved",
  วันที่ได้รับไฟล์: "retrieved",
  received: "retrieved",
  หมายเหตุ: "note",
  notes: "note",
  remark: "note",
  files: "attachments",
};

const readers: Readonly<
  Record<
    Exclude<OriginField, "sample" | "attachments" | "unchanged">,
    (text: string) => FieldReading
  >
> = {
  publisher: (value) => ({ value }),
  title: (value) => ({ value }),
  note: (value) => ({ value }),
  address: readOriginAddress,
  licence: readLicence,
  retrieved: readRetrieved,
};

function readSample(value: JsonValue): FieldReading {
  if (value === true) return { value: true };
  // Absent and false are the same; only what is made up bears the mark.
  if (value === false) return { value: undefined };
  return {
    trouble: {
      code: "source_sample",
      received: JSON.stringify(value),
      expected: {
        th: "true หรือ false โดยไม่มีเครื่องหมายคำพูด",
        en: "true or false, without quotation marks",
      },
      advice: {
        th: 'ลบบรรทัด "sample" ออกเมื่อเป็นข้อมูลจริง หรือเขียน true เมื่อเป็นข้อมูลสมมติ',
        en: 'Delete the line "sample" where the data are real, or write true where they are made up.',
      },
    },
  };
}

function readNames(value: JsonValue, field: "attachments" | "unchanged"): FieldReading {
  const isList =
    Array.isArray(value) && value.every((name) => typeof name === "string" && name !== "");
  return isList ? { value } : { trouble: { ...namesForm[field], received: JSON.stringify(value) } };
}

const listOfNames = (code: string, example: string): SourceTrouble => ({
  code,
  expected: {
    th: `รายชื่อไฟล์ในวงเล็บเหลี่ยม เช่น ["${example}"]`,
    en: `names of files in brackets, such as ["${example.replace("หนังสือนำส่ง", "letter")}"]`,
  },
  advice: {
    th: 'เขียนชื่อไฟล์แต่ละไฟล์ใน " คั่นด้วยจุลภาค ภายใน [ ]',
    en: 'Write each name within " and put commas between them, all within [ ].',
  },
});

const namesForm = {
  attachments: listOfNames("source_attachments", "หนังสือนำส่ง.pdf"),
  unchanged: listOfNames("source_unchanged", "villages_north4.csv"),
};

export const notText: SourceTrouble = {
  code: "source_not_text",
  expected: { th: 'ข้อความในเครื่องหมาย " หรือ null', en: 'a text within ", or null' },
  advice: {
    th: 'เขียนค่าเป็นข้อความใน " เช่น "กรมการพัฒนาชุมชน" หากไม่ทราบให้เขียน null',
    en: 'Write the value as a text within ", or null where it is not known.',
  },
};

export const emptyText: SourceTrouble = {
  code: "source_empty",
  expected: { th: "ข้อความ หรือ null เมื่อไม่ทราบ", en: "a text, or null where nothing is known" },
  advice: { th: 'เปลี่ยน "" เป็น null', en: 'Replace "" with null.' },
};

export const placeholder = (isRequired: boolean): SourceTrouble => ({
  code: "source_placeholder",
  expected: {
    th: "ข้อความจริง ไม่ใช่ข้อความที่รอแก้",
    en: "what is so, not a text that waits for its author",
  },
  advice: isRequired
    ? { th: "เขียนข้อความจริงแทน", en: "Write what is so instead." }
    : {
        th: "เขียนข้อความจริงแทน หากไม่ทราบให้เขียน null",
        en: "Write what is so instead, or null where it is not known.",
      },
});

function missing(expected: Text): SourceTrouble {
  return {
    code: "source_incomplete",
    expected,
    advice: {
      th: "เติมให้ครบ สิ่งที่บอกไม่ได้เลยคือไฟล์มาจากใคร ชื่ออะไร และได้รับเมื่อใด จะเผยแพร่ไม่ได้",
      en: "Fill it in: nothing is published without who it comes from, what it is called and when it was received.",
    },
  };
}
