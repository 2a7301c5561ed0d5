import { expect, test } from "vitest";
import { figureOf } from "../../src/models/figures/figure.ts";
import { published } from "../publication.ts";

const timeOf = (language: "th" | "en", chart: string, area: string) =>
  figureOf(published, language, chart, area).asOf;

test("tells the latest time that the rows speak of, and when their file was received", () => {
  expect(timeOf("th", "population-years", "50")).toBe("ข้อมูลถึง พ.ศ. 2564 · รับไฟล์ 22 พฤศจิกายน 2569");
  expect(timeOf("en", "otop-months", "50")).toBe(
    "Data up to September 2024 · received 22 November 2026",
  );
  expect(timeOf("th", "budget-plans", "00")).toMatch(/^ข้อมูลถึงปีงบประมาณ 2565 · /);
});

test("goes by the documents where rows tell only years of plans, which are to come", () => {
  expect(timeOf("th", "phase-targets", "north4")).toMatch(/^ข่าวล่าสุดเมื่อ 5 กุมภาพันธ์ 2563 · /);
});

test("tells no time where none is stated, and still when the file was received", () => {
  expect(timeOf("th", "targets-register-map", "north4")).toBe("รับไฟล์เข้าระบบ 22 พฤศจิกายน 2569");
});
