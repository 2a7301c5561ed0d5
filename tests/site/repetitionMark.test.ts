import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { holdRepetitionMarks } from "../../src/words/text/repetitionMark.ts";
import { distFolder, pageFilesIn } from "./dist.ts";

test("no page has a space before ๆ at which a line could break", () => {
  const marked = [...pageFilesIn(distFolder)]
    .map(([address, file]) => ({ address, html: readFileSync(file, "utf8") }))
    .filter(({ html }) => html.includes("ๆ"));
  expect(marked.length).toBeGreaterThan(2);
  const wrong = marked.filter(({ html }) => holdRepetitionMarks(html) !== html);
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
