import type { Text } from "../../words/text/language.ts";
import type { DamageKind } from "../decode/damage.ts";
import type { DecodeFailure } from "../decode/decode.ts";
import type { Encoding } from "../decode/encoding.ts";
import type { Trouble } from "./report.ts";

/** The file has bytes that are no text in any encoding we know, or text in two of them. */
export function undecodable(encoding: Encoding, { reason, offset }: DecodeFailure): Trouble {
  const { th, en } = whyUndecodable[reason](encoding);
  const saveAgain = reason === "not_thai" ? saveAsUtf8 : saveWhole;
  return encodingTrouble({
    th: `${th} (ไบต์ที่ ${offset + 1} ของไฟล์) ${saveAgain.th}`,
    en: `${en} (byte ${offset + 1} of the file). ${saveAgain.en}`,
  });
}

/** The text decodes, but an earlier conversion has already spoilt it. */
export function damaged(kind: DamageKind, encoding: Encoding, offset: number): Trouble {
  const { th, en } = whatDamage(kind, encoding);
  const advice = {
    th: `${th} (ไบต์ที่ ${offset + 1} ของไฟล์)`,
    en: `${en} (byte ${offset + 1} of the file).`,
  };
  return kind === "nul" ? nulByte(advice) : encodingTrouble(advice);
}

export const notUtf8 = (encoding: Encoding): Trouble => ({
  code: "encoding_not_utf8",
  severity: "warn",
  expected: { th: "ไฟล์ที่บันทึกเป็น UTF-8", en: "a file saved as UTF-8" },
  advice: {
    th: `ไฟล์นี้อ่านได้ครบในรหัส ${encoding} ครั้งต่อไปโปรดเลือกบันทึกเป็น “CSV UTF-8” เพื่อให้เปิดได้ถูกต้องทุกเครื่อง`,
    en: `The file was read in full as ${encoding}. Next time please save it as “CSV UTF-8”, which opens correctly everywhere.`,
  },
});

const saveWhole: Text = {
  th: "เปิดไฟล์ต้นฉบับในโปรแกรมที่สร้างไฟล์ แล้วบันทึกใหม่ทั้งไฟล์เป็น “CSV UTF-8”",
  en: "Open the original where it was made and save the whole of it again as “CSV UTF-8”.",
};

const saveAsUtf8: Text = {
  th: "เปิดไฟล์ต้นฉบับในโปรแกรมที่แสดงตัวอักษรถูกต้อง แล้วบันทึกใหม่ทั้งไฟล์เป็น “CSV UTF-8” ซึ่งเก็บได้ทุกภาษา",
  en: "Open the original where its letters look right and save the whole of it as “CSV UTF-8”, which holds every language.",
};

const encodingTrouble = (advice: Text): Trouble => ({
  code: "encoding",
  severity: "refuse",
  expected: {
    th: "ข้อความที่ใช้รหัสอักขระเดียวกันทั้งไฟล์และอ่านได้ทุกตัว",
    en: "text in one encoding throughout, every letter readable",
  },
  advice,
});

const nulByte = (advice: Text): Trouble => ({
  code: "nul_byte",
  severity: "refuse",
  expected: { th: "ข้อความที่ไม่มีไบต์ศูนย์ (NUL)", en: "text without NUL bytes" },
  advice,
});

const whyUndecodable: Readonly<Record<DecodeFailure["reason"], (encoding: Encoding) => Text>> = {
  undecodable: (encoding) => ({
    th: `มีไบต์ที่ไม่ใช่ตัวอักษรใดในรหัส ${encoding}`,
    en: `There is a byte that is no letter in ${encoding}`,
  }),
  mixed: () => ({
    th: "ไฟล์นี้มีข้อความสองรหัสปนกัน ทั้ง UTF-8 และรหัสอื่น มักเกิดจากการนำไฟล์หลายแหล่งมาต่อกัน",
    en: "This file mixes UTF-8 with another encoding, as happens when files of several makers are joined",
  }),
  not_thai: () => ({
    th: "ไฟล์นี้ไม่ใช่ UTF-8 และถ้าอ่านเป็นรหัสไทย (windows-874) ก็ไม่เป็นคำไทย น่าจะเป็นรหัสของภาษาอื่น",
    en: "This is no UTF-8, and read as Thai (windows-874) its letters make no Thai words: it seems to be in the encoding of another language",
  }),
  stray_mark: () => ({
    th: "มีสระหรือวรรณยุกต์ไทยบนตัวอักษรอังกฤษ แสดงว่าคำนี้อยู่ในรหัสอื่น เช่น é ของรหัสตะวันตก หรือพิมพ์ผิด",
    en: "A Thai vowel or tone mark stands on a Latin letter: this word is in another encoding, such as a Western é, or mistyped",
  }),
  cut_off: () => ({
    th: "ไฟล์ขาดตอนกลางตัวอักษร อาจดาวน์โหลดไม่ครบ",
    en: "The file breaks off in the middle of a letter; the download may be incomplete",
  }),
};

function whatDamage(kind: DamageKind, encoding: Encoding): Text {
  if (kind === "utf8_as_windows874" && encoding === "windows-874")
    return whyUndecodable.mixed(encoding);
  return damages[kind];
}

const damages: Readonly<Record<DamageKind, Text>> = {
  nul: {
    th: "มีไบต์ศูนย์ (NUL) ปนอยู่ในข้อความ มักเกิดจากไฟล์เสียหรือส่งออกไม่สมบูรณ์ โปรดส่งออกไฟล์ใหม่จากระบบต้นทาง",
    en: "A NUL byte stands in the text, as in a broken or unfinished export. Please export the file again from its system",
  },
  replacement: {
    th: "มีเครื่องหมาย � แทนตัวอักษรที่หายไปแล้วตั้งแต่การแปลงไฟล์ครั้งก่อน โปรดเริ่มจากไฟล์ต้นฉบับ เพราะไฟล์นี้กู้ตัวอักษรคืนไม่ได้",
    en: "The sign � stands where a letter was lost in an earlier conversion. Please start from the original: this file can't give it back",
  },
  private_use: {
    th: "มีสระหรือวรรณยุกต์รหัสเฉพาะฟอนต์ (U+F700–U+F71A) จากโปรแกรมรุ่นเก่าหรือไฟล์ PDF เครื่องอื่นจะอ่านไม่ออก โปรดพิมพ์คำนี้ใหม่หรือส่งออกใหม่จากต้นฉบับ",
    en: "A vowel or tone mark is written in a font's private code (U+F700–U+F71A), from old software or a PDF, unreadable elsewhere. Please type the word again or export from the original",
  },
  control: {
    th: "มีรหัสควบคุมที่มองไม่เห็น (U+0080–U+009F) ซึ่งมักเหลือจากการเปิดไฟล์ด้วยรหัสอักขระผิด โปรดส่งออกใหม่จากต้นฉบับเป็น “CSV UTF-8”",
    en: "An invisible control code (U+0080–U+009F) stands here, as is left when a file is opened in the wrong encoding. Please export the original again as “CSV UTF-8”",
  },
  utf8_as_windows874: {
    th: "ข้อความเพี้ยนเป็น “เธ…เน…” เพราะเคยเปิดไฟล์ UTF-8 ด้วยรหัส windows-874 แล้วบันทึกทับ โปรดเริ่มจากไฟล์ต้นฉบับ",
    en: "The text reads “เธ…เน…”: a UTF-8 file was once opened as windows-874 and saved. Please start from the original",
  },
  utf8_as_windows1252: {
    th: "ข้อความเพี้ยนเป็น “à¸…à¹…” เพราะเคยเปิดไฟล์ UTF-8 ด้วยรหัสภาษาตะวันตกแล้วบันทึกทับ โปรดเริ่มจากไฟล์ต้นฉบับ",
    en: "The text reads “à¸…à¹…”: a UTF-8 file was once opened in a Western encoding and saved. Please start from the original",
  },
  windows874_as_windows1252: {
    th: "ข้อความไทยเพี้ยนเป็นอักษรฝรั่ง เพราะเคยเปิดไฟล์ windows-874 ด้วยรหัสภาษาตะวันตกแล้วบันทึกทับ โปรดเริ่มจากไฟล์ต้นฉบับ",
    en: "Thai has turned into Western letters: a windows-874 file was once opened in a Western encoding and saved. Please start from the original",
  },
};
