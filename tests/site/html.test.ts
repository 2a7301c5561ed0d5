import { readFileSync } from "node:fs";
import { HtmlValidate, type Message } from "html-validate";
import { describe, expect, it } from "vitest";
import { samplePages } from "./samplePages.ts";
import { distFolder, fileOf } from "./dist.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // A scrolling frame is a region for the keyboard, not a section of the text.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // The limit is a habit of search engines; it counts every Thai vowel and tone mark as a letter.
    "long-title": "off",
    // Both spellings of `disabled` and of an empty element are valid; Svelte writes the longer ones.
    "attribute-boolean-style": "off",
    "void-style": "off",
  },
});

/** Where there are thousands of rows, they and their cells end where the next begins, which is valid. */
const isEndOfCell = (path: string, { ruleId, message }: Message): boolean =>
  path.includes("/evidence/") &&
  ruleId === "no-implicit-close" &&
  /^Element <(tr|td|th)> /.test(message);

describe("the HTML of a page", () => {
  it.each(samplePages)("is valid: %s", (path) => {
    const file = fileOf(distFolder, path) as string;
    const { results } = validator.validateStringSync(readFileSync(file, "utf8"), path);
    const found = results.flatMap(({ messages }) =>
      messages
        .filter((message) => !isEndOfCell(path, message))
        .map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(found).toEqual([]);
  });
});
