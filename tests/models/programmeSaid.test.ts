import { expect, it } from "vitest";
import { programmePages } from "../../src/models/programmes/programmePage.ts";
import { published } from "../publication.ts";

const pages = programmePages
  .addresses(published)
  .map((address) => programmePages.build(published, address));

it("gives no two parts of a programme's page the same name", () => {
  for (const { title, parts } of pages) {
    const names = parts.flatMap((part) => [
      ...("heading" in part ? [part.heading] : []),
      ...(part.kind === "said" ? part.subjects.map(({ label }) => label) : []),
    ]);
    expect([title, names]).toEqual([title, [...new Set(names)]]);
  }
});
