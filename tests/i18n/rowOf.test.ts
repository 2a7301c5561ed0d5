import { expect, it } from "vitest";
import { words } from "../../src/i18n/text.ts";

it("names one row or a span of them", () => {
  expect(words.en.rowOf("2")).toBe("row 2");
  expect(words.en.rowOf("2–77")).toBe("rows 2–77");
  expect(words.th.rowOf("2–77")).toBe("แถว 2–77");
});
