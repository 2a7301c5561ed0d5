import { describe, expect, it } from "vitest";
import { pageAt, pages } from "./pages.ts";

const index = pageAt("docs/decisions/README.md");
const decisions = pages
  .filter(({ path }) => /^docs\/decisions\/\d/.test(path))
  .map(({ path, text }) => ({ name: path.replace("docs/decisions/", ""), text }));

describe("the decisions", () => {
  it("have each a number of its own", () => {
    const numbers = decisions.map(({ name }) => name.slice(0, 3));
    expect(numbers.filter((number) => !/^\d{3}$/.test(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("stand in the index, each once, under their own titles", () => {
    const listed = [...index.matchAll(/^- \[(.*)\]\((.*)\)$/gm)].map(([, title, name]) => [
      name,
      `# ${title}`,
    ]);
    expect(listed).toEqual(decisions.map(({ name, text }) => [name, text.split("\n")[0]]));
  });

  it.each(decisions)(
    "$name tells context, decision, what was refused and consequence",
    ({ text }) => {
      const labels = [...text.matchAll(/^\*\*(\w+)\.\*\* \S/gm)].map(([, label]) => label);
      expect(labels).toEqual(["Context", "Decision", "Refused", "Consequence"]);
    },
  );
});
