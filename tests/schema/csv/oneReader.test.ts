import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTree } from "../../../scripts/house/tree.ts";

/** Files of the product, apart from what holds them against a reader that is not ours. */
const files = [...readTree(join(import.meta.dirname, "../../.."))].filter(
  ([path]) => /^(src|scripts)\//.test(path) && !/^scripts\/(verify|bench)\//.test(path),
);

/** Looking for the next quote, which only a reader of CSV does. */
const readsQuotes = /indexOf\('"'/;

describe("CSV", () => {
  it("is read in one folder, by us and not by a package beside", () => {
    const found = files.filter(([, text]) => /["']papaparse["']/.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
    const quotes = files.filter(([, text]) => readsQuotes.test(text)).map(([path]) => path);
    expect(quotes.sort()).toEqual(
      ["cellSpans", "cut", "quotes", "recordScan"].map((name) => `src/schema/csv/${name}.ts`),
    );
  });

  it("is tokenized for three callers alone: the stream of a sheet, a text at hand and one that is mended", () => {
    const callers = files.filter(([, text]) => /\bcreateTokenizer\(/.test(text));
    expect(callers.map(([path]) => path).sort()).toEqual([
      "src/pipeline/mend/mendText.ts",
      "src/pipeline/read/textSource.ts",
      "src/schema/csv/records.ts",
      "src/schema/csv/tokenize.ts",
    ]);
  });
});
