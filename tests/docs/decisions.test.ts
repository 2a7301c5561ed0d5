import { describe, expect, it } from "vitest";
import { pageAt, pages } from "./pages.ts";

const index = pageAt("docs/decisions/README.md");
const decisions = pages
  .filter(({ path }) => /^docs\/decisions\/\d/.test(path))
  .map(({ path, text }) => ({ name: path.replace("docs/decisions/", ""), text }));

describe("the decisions", () => {
  it("are numbered without a gap", () => {
    expect(decisions.map(({ name }) => Number(name.slice(0, 3)))).toEqual(
      decisions.map((_, i) => i + 1),
    );
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
