import { expect, it } from "vitest";
import { columnLabel, receivedTextOf } from "../../src/models/tables/receivedText.ts";
import { published } from "../publication.ts";

const th = receivedTextOf(published, "th");
const en = receivedTextOf(published, "en");

it.each([
  ["2020-01-05 ≠ 2020-02-05", "5 มกราคม 2563 ≠ 5 กุมภาพันธ์ 2563", "5 January 2020 ≠ 5 February 2020"],
  [
    "2024-09: 21796031227.02",
    "กันยายน 2567: 21,796,031,227.02",
    "September 2024: 21,796,031,227.02",
  ],
  ["5655112 ≠ 5655778", "5,655,112 ≠ 5,655,778", "5,655,112 ≠ 5,655,778"],
  ["2558", "2558", "2558"],
  ["1,794,531 − 1,785,657", "1,794,531 − 1,785,657", "1,794,531 − 1,785,657"],
  ["76 × 2 ≠ 153", "76 × 2 ≠ 153", "76 × 2 ≠ 153"],
])("what a check compared is written for readers: %s", (received, thai, english) => {
  expect(th(received)).toBe(thai);
  expect(en(received)).toBe(english);
});

it("names documents and pages instead of their codes", () => {
  expect(th("1132 (W01)")).toBe("1,132 (ความเป็นมา · roijairak.com)");
  expect(en("x (000_70eba37103ef22f8)")).toMatch(/^x \(Community Development Department/);
  expect(th("Z99")).toBe("Z99");
});

it("names a column by its label, and a heading as it stands", () => {
  expect(columnLabel("population", "households", "th")).toBe("จำนวนบ้าน");
  expect(columnLabel("population", "ครัวเรือน", "th")).toBe("ครัวเรือน");
});

it("leaves no code and no day of the computer's form on the page of quality", () => {
  const findings = published.catalog.tables.flatMap(({ findings }) => findings);
  const shown = findings.map(({ received }) => th(received));
  expect(
    shown.filter((text) => /(?:19|20)\d{2}-\d{2}|\d{3}_[0-9a-f]{16}|\([WFN]\d+\)/.test(text)),
  ).toEqual([]);
});
