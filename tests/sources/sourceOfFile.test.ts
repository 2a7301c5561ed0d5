import { expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { sourceOfFile } from "../../src/pipeline/sources/sourceOfFile.ts";

const otop = declared.find(({ table }) => table.id === "otop-sales")!;

it("takes the edition from the folder, or else from the last year in the name, on any system", () => {
  const editionOf = (path: string) => sourceOfFile(otop, path).edition;
  expect(editionOf("data/raw/cdd-otop-sales/2567/ยอดขาย 2566.csv")).toBe("2567");
  expect(editionOf("C:\\งาน\\2567\\ยอดขาย.csv")).toBe("2567");
  expect(editionOf("ยอดขาย 2565-2566.csv")).toBe("2566");
  expect(editionOf("ยอดขาย.csv")).toBeUndefined();
  expect(editionOf("tel-0812.csv")).toBeUndefined();
});
