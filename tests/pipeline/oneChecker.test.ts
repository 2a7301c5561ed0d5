import { join } from "node:path";
import { expect, it } from "vitest";
import { readTree } from "../../scripts/house/tree.ts";

const files = [...readTree(join(import.meta.dirname, "../.."))].filter(
  ([path]) => !path.startsWith("tests/"),
);

const callersOf = (name: string): readonly string[] =>
  files
    .filter(([, text]) => new RegExp(`(?<!function )\\b${name}\\(`).test(text))
    .map(([path]) => path.replace("src/pipeline/", ""))
    .sort();

it("goes from records to rows in one place, for streams as for sheets", () => {
  expect(callersOf("createRowCheck")).toEqual(["check/fileCheck.ts"]);
  expect(callersOf("createFileCheck")).toEqual(["check/check.ts", "check/checkSheet.ts"]);
  expect(callersOf("correctionsBy")).toEqual(["check/checkRows.ts", "check/explainRecord.ts"]);
});

it("looks at a record cell by cell only where it is refused, or asked for by its line", () => {
  expect(callersOf("createExplainer")).toEqual(
    ["check/checkRows.ts", "scripts/data/key.ts"].sort(),
  );
});
