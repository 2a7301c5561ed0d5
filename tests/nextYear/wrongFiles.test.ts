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
