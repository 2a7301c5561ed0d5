import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readContacts } from "../../src/pipeline/sources/contacts.ts";

/** Ministers whom the titles of government pages name in their office. */
const officeHolders = ["นางสาวธีรรัตน์ สำเร็จวาณิชย์", "นายเกรียง กัลป์ตินันท์"];

/** Numbers of offices, which a committed list names with the public page that states each. */
const officeNumbers: ReadonlySet<string> = new Set(
  readContacts(readFileSync(join(import.meta.dirname, "../../data/contacts.csv"))).contacts.map(
    ({ telephone }) => digitsOf(telephone ?? ""),
  ),
);

/** Whatever in a text may name or number a private person, each with what it looks like. */
export const privateDataIn = (text: string): string[] => {
  const plain = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  return [
    ...personsIn(plain).map((name) => `name: ${name}`),
    ...citizenNumbersIn(plain).map((number) => `citizen number: ${number}`),
    ...telephonesIn(plain)
      .filter((number) => !officeNumbers.has(digitsOf(number)))
      .map((number) => `telephone: ${number}`),
    ...emailsIn(plain).map((address) => `e-mail: ${address}`),
  ];
};

export function personsIn(text: string): string[] {
  const form =
    /(?<![\p{L}\p{M}])(?:นางสาว|น\.ส\.|นาย|นาง|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง) ?(?!ก(?:รัฐ|อบ|สมาคม|เทศ|ฯ))[\u0e01-\u0e4e]{2,} +[\u0e01-\u0e4e]{2,}/gu;
  return [...text.matchAll(form)]
    .map(([name]) => name)
    .filter((name) => !officeHolders.includes(name));
}

/** Thirteen digits in a row, or parted as on the card: 1-2345-67890-12-3. */
export const citizenNumbersIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w.-])\d([- ]?)\d{4}\1\d{5}\1\d{2}\1\d(?![\w-])/g)]
    .map(([number]) => number)
    .filter((number) => hasCheckDigit(number.replace(/\D/g, "")));

function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 12)].reduce((sum, digit, i) => sum + Number(digit) * (13 - i), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

export const telephonesIn = (text: string): string[] =>
  [
    ...text.matchAll(/(?<![\w./-])(?:\+66|0)(?:[689]\d|[2-7]\d?)[- ]?\d{3}[- ]?\d{3,4}(?![\w-])/g),
  ].map(([number]) => number);

export const emailsIn = (text: string): string[] =>
  [...text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi)].map(([address]) => address);

function digitsOf(number: string): string {
  return number.replace(/\D/g, "");
}
