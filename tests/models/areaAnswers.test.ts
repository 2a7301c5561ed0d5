import { expect, it } from "vitest";
import { fundStatistics } from "../../src/datasets/fund-statistics.ts";
import { phaseTargets } from "../../src/datasets/phase-targets.ts";
import { areaPages } from "../../src/models/areas/areaPage.ts";
import { published } from "../publication.ts";

const namesIn = (rows: readonly { readonly area_codes: string | null }[]) =>
  new Set(rows.flatMap(({ area_codes }) => area_codes?.split(";") ?? []));
const counted = namesIn(published.rows(fundStatistics.table));
const targeted = namesIn(published.rows(phaseTargets.table));

it.each(["th", "en"] as const)(
  "an area is told to be without figures, by the tables that have none, only where they have none: %s",
  (language) => {
    const addresses = areaPages
      .addresses(published)
      .filter((one) => one.language === language && one.code.length === 2);
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses) {
      const [promised, stated, missing] = areaPages.build(published, address).answers;
      const [isCounted, isTargeted] = [counted.has(address.code), targeted.has(address.code)];
      expect([address.code, stated!.more !== null]).toEqual([address.code, isCounted]);
      if (!isTargeted && !isCounted) {
        // Budgets and surveys may still speak of it: each sentence names the tables it is about.
        for (const { text } of [...promised!.lines, ...stated!.lines])
          expect(text).toMatch(/ตาราง|table/);
        expect(missing!.lines).toHaveLength(1);
      }
      if (isCounted && !isTargeted && !promised!.lines.some(({ source }) => source))
        expect(missing!.lines).toEqual([]);
    }
  },
);
