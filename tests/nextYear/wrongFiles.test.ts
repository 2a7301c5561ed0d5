import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { addNext, series } from "./editions.ts";
import { openLaboratory } from "./laboratory.ts";

const laboratory = openLaboratory();
afterAll(laboratory.close);

const path = join(laboratory.dataFolder, "raw/cdd-otop-sales/2568/province_data.csv");
addNext(laboratory.dataFolder, series["otop-sales"]!, "the last year again");
const refusals = () =>
  laboratory.read("otop-sales").findings.filter(({ severity }) => severity === "refuse");

it("refuses the file of the last year in the folder of the next, and names that file", () => {
  const [refusal, ...others] = refusals();
  expect(others).toEqual([]);
  expect(refusal!.advice.en).toContain("data/raw/cdd-otop-sales/2567/province_data.csv");
});

it("refuses rows of a year that is not their folder's, once and with both named", () => {
  writeFileSync(path, readFileSync(path, "utf8").replace("245625668.0", "245625669.0"));
  const [refusal, ...others] = refusals();
  expect(others).toEqual([]);
  expect(refusal!.expected.en).toContain("2568");
  expect(refusal!.advice.en).toContain("move it to the folder 2567");
});

it("names the month that a value far from the last stands under, and of a whole column its name", () => {
  const before = readFileSync(
    join(laboratory.dataFolder, "raw/cdd-otop-sales/2567/province_data.csv"),
    "utf8",
  );
  const [header = "", first = "", ...rest] = before.split("\n");
  const years: Readonly<Record<string, string>> = { "2566": "2567", "2567": "2568" };
  const next = header.replace(/256[67]/g, (year) => years[year]!);
  const cells = first.split(",");
  const mistyped = cells.with(4, `${cells[4]!.replace(".0", "")}00.0`);
  const changed = rest.map((line) => line.replace(/(\d)\.0/g, "$11.0"));
  writeFileSync(path, [next, mistyped.join(","), ...changed].join("\n"));
  const named = laboratory
    .read("otop-sales")
    .findings.filter(({ file }) => file.includes("/2568/"))
    .map(({ code, line, column }) => [code, line, column]);
  expect(named).toContainEqual(["unlike_last", 2, "มกราคม 2568"]);
  expect(named).toContainEqual(["edition_shifted", null, "ยอดจำหน่าย"]);
});
