import { expect, it } from "vitest";
import { figureOf } from "../../src/models/figures/figure.ts";
import { published } from "../publication.ts";

it("tells the licence of a figure's sources in the reader's language", () => {
  const licenceOf = (language: "th" | "en") =>
    figureOf(published, language, "funds-at-a-glance", "00").licence;
  expect(licenceOf("th")).toContain("สาธารณสมบัติ");
  expect(licenceOf("en")).toContain("Public domain");
  expect(licenceOf("en")).not.toMatch(/[ก-๙]/);
});
