import { describe, expect, it } from "vitest";
import { thingsText } from "../../src/i18n/oneThing.ts";

describe("counted things in English", () => {
  it.each([
    ["1", "villages", "1 village"],
    ["2", "villages", "2 villages"],
    ["0", "houses", "0 houses"],
    ["1", "people a house", "1 person a house"],
    ["1", "women a man", "1 woman a man"],
    ["1", "baht", "1 baht"],
    ["1", "companies", "1 company"],
    ["1.00", "people", "1.00 people"],
    ["21", "amphoes", "21 amphoes"],
  ])("are one thing or many: %s %s", (number, things, text) => {
    expect(thingsText(number, things).replace("\u00a0", " ")).toBe(text);
  });
});
