import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { published } from "../publication.ts";

const publicFolder = join(import.meta.dirname, "../../public");

const paths = [
  ...published.catalog.tables.flatMap(({ files }) => [files.csv, files.schema]),
  ...published.catalog.sources.flatMap(({ raw, original }) => [raw, original]),
].map(({ path }) => path);

/** Ministers whom the titles of government pages name in their office. */
const officeHolders = ["นางสาวธีรรัตน์ สำเร็จวาณิชย์", "นายเกรียง กัลป์ตินันท์"];

function personsIn(text: string): string[] {
  const form =
    /(?<![\p{L}\p{M}])(?:นางสาว|น\.ส\.|นาย|นาง|ด\.ช\.|ด\.ญ\.) ?(?!ก(?:รัฐ|อบ|สมาคม|เทศ))[\u0e01-\u0e4e]{2,} +[\u0e01-\u0e4e]{2,}/gu;
  return [...text.matchAll(form)]
    .map(([name]) => name)
    .filter((name) => !officeHolders.includes(name));
}

const citizenNumbersIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w.-])\d(?:[- ]?\d){12}(?![\w-])/g)]
    .map(([number]) => number)
    .filter((number) => hasCheckDigit(number.replace(/\D/g, "")));

function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 12)].reduce((sum, digit, i) => sum + Number(digit) * (13 - i), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

const telephonesIn = (text: string): string[] =>
  [
    ...text.matchAll(/(?<![\w./-])(?:\+66|0)(?:[689]\d|[2-7]\d?)[- ]?\d{3}[- ]?\d{3,4}(?![\w-])/g),
  ].map(([number]) => number);

describe("the search for private persons", () => {
  it.each([
    ["นายสมชาย ใจดี เป็นประธาน", "นายสมชาย ใจดี"],
    ["“นางสาวสมหญิง  รักไทย”", "นางสาวสมหญิง  รักไทย"],
  ])("finds the name in %s", (text, name) => {
    expect(personsIn(text)).toEqual([name]);
  });

  it.each(["นายกรัฐมนตรี ลงพื้นที่", "บ้านนางแล หมู่ 1", "นายูง", "อำเภอนางรอง จังหวัดบุรีรัมย์"])(
    "sees none in %s",
    (text) => {
      expect(personsIn(text)).toEqual([]);
    },
  );

  it("knows a citizen number by its check digit", () => {
    expect(citizenNumbersIn("1234567890121, 1-2345-67890-12-1")).toHaveLength(2);
    expect(citizenNumbersIn("1234567890122")).toEqual([]);
  });

  it("knows a telephone number, and no amount of money", () => {
    expect(telephonesIn("โทร. 081-234-5678, 0812345678, 02 123 4567")).toHaveLength(3);
    expect(telephonesIn("810234567,5655112,50010701")).toEqual([]);
  });
});

describe("a published file", () => {
  it.each([...new Set(paths)])("names and numbers no private person: %s", (path) => {
    const text = readFileSync(join(publicFolder, path), "utf8");
    expect(personsIn(text)).toEqual([]);
    expect(citizenNumbersIn(text)).toEqual([]);
    expect(telephonesIn(text)).toEqual([]);
  });
});
