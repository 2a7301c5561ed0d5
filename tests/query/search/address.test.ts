import { describe, expect, it } from "vitest";
import { wordsOfAddress } from "../../../src/query/search/address.ts";

describe("the address of a page that is not there", () => {
  it.each([
    ["areas/chiang-mai/mae-rim.html", "chiang mai, mae rim"],
    ["en/areas/5099/", "5099"],
    ["areas/%E0%B9%81%E0%B8%A1%E0%B9%88%E0%B8%A3%E0%B8%B4%E0%B8%A1/", "แม่ริม"],
    ["charts/otop_sales/50/", "otop sales, 50"],
    ["404.html", ""],
    ["en/404.html", ""],
    ["data/%E0%A4%A/", "%E0%A4%A"],
  ])("asks for the words in it: %s", (path, words) => {
    expect(wordsOfAddress(path)).toBe(words);
  });
});
