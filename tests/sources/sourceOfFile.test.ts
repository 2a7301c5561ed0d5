import { expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { declaredSource, sourceOfFile } from "../../src/pipeline/sources/sourceOfFile.ts";

const otop = declared.find(({ table }) => table.id === "otop-sales")!;

it("takes the edition from the folder, or else from the last year in the name, on any system", () => {
  const editionOf = (path: string) => sourceOfFile(otop, path).edition;
  expect(editionOf("data/raw/cdd-otop-sales/2567/ยอดขาย 2566.csv")).toBe("2567");
  expect(editionOf("C:\\งาน\\2567\\ยอดขาย.csv")).toBe("2567");
  expect(editionOf("ยอดขาย 2565-2566.csv")).toBe("2566");
  expect(editionOf("ยอดขาย.csv")).toBeUndefined();
  expect(editionOf("tel-0812.csv")).toBeUndefined();
});

it("knows a copy, a download and a mended file by the name they were made from", () => {
  const villages = declared.find(({ table }) => table.id === "villages")!;
  const fileOf = (name: string) => declaredSource(villages, name).file;
  const [first, second] = villages.sources.map(({ file }) => file);
  for (const name of ["villages_18_51.csv", "villages_18_51-แก้แล้ว.csv", "villages_18_51 (1).csv"])
    expect([name, fileOf(name)]).toEqual([name, second]);
  expect(fileOf("หมู่บ้าน.csv")).toBe(first);
  const population = declared.find(({ table }) => table.id === "population")!;
  expect(declaredSource(population, "population_2570-mended.csv")).toBe(population.sources[0]);
});
