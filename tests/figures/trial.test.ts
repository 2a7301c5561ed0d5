import { describe, expect, it } from "vitest";
import { trialText } from "../../scripts/publish/trialText.ts";
import { phaseTargets } from "../../src/datasets/phase-targets.ts";
import { tryPages } from "../../src/figures/trial.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import type { Table } from "../../src/schema/declare/table.ts";
import { published } from "../publication.ts";

/** One province is enough to see that pages are made, and fail. */
const few: Published = { ...published, onlyProvinces: ["58"] };

const refusing = (id: string): Published => ({
  ...few,
  rows: ((table: Table) => {
    if (table.id === id) throw new Error(`rows of ${id} are not as expected`);
    return published.rows(table);
  }) as Published["rows"],
});

describe("trying all pages of a publication", () => {
  it("names the pages and pictures that can't be made, with the reason and its place", () => {
    const failures = tryPages(refusing(phaseTargets.table.id));
    expect(new Set(failures.map(({ reason }) => reason))).toEqual(
      new Set(["rows of phase-targets are not as expected"]),
    );
    const pages = failures.flatMap((failure) => failure.pages);
    expect(pages).toContain("programmePages roi-jai-rak th");
    expect(pages.some((page) => page.startsWith("chartPages"))).toBe(true);
    const text = trialText(failures);
    expect(text).toContain("สร้างหน้าเว็บไม่ได้");
    expect(text).toContain("can't be made");
    expect(text).toMatch(
      /เพราะ · because: rows of phase-targets are not as expected \(src\/\S+:\d+\)/,
    );
  });
});
