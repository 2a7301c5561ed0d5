import { expect, test } from "vitest";
import { thaiRuns } from "../../src/words/text/thaiRuns.ts";

const thai = (text: string): string[] =>
  thaiRuns(text).flatMap(({ piece, thai }) => (thai ? [piece] : []));

test("finds the Thai names in an English text, each as one run", () => {
  expect(thai("Source: กรมการปกครอง (สถิติการทะเบียนราษฎร) · Licence: MIT")).toEqual([
    "กรมการปกครอง (สถิติการทะเบียนราษฎร)",
  ]);
  expect(thai("บ้านสวนดอก ต.บ้านแซว (Ban Saeo tambon) · as of 2021")).toEqual(["บ้านสวนดอก ต.บ้านแซว"]);
  expect(thai("Nothing of it")).toEqual([]);
});

test("loses nothing of the text", () => {
  const text = "Draft budget 2022: แผนงานบุคลากรภาครัฐ, 2,939 baht";
  expect(
    thaiRuns(text)
      .map(({ piece }) => piece)
      .join(""),
  ).toBe(text);
});
