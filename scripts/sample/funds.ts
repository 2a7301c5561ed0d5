import { villageFunds } from "../../src/datasets/village-funds.ts";
import type { MadeFundRow } from "../bench/fundRow.ts";
import type { Village } from "./villages.ts";

/** The first and the last fiscal year of the made-up figures. */
const years = { first: 2566, last: 2568 } as const;

/** How many villages of a hundred have each type of fund. */
const presence: Readonly<Record<string, number>> = {
  village_fund: 60,
  savings_group: 40,
  poverty_fund: 25,
  mother_fund: 10,
  fund_centre: 4,
};

const { fund_type, status } = villageFunds.table.columns;

/** Made-up funds of real villages, each growing or shrinking from year to year. */
export function* fundRows(
  villages: readonly Village[],
  random: () => number,
): Generator<readonly MadeFundRow[]> {
  for (const { name, ...place } of villages)
    for (const [code, percent] of Object.entries(presence)) {
      if (random() * 100 >= percent) continue;
      const fund = fund_type.codes![code]!.th;
      yield overYears(random).map((year) => ({ ...place, village: name, fund, ...year }));
    }
}

/** Three years of one fund: a few count four members or fewer, some leave figures out, some close. */
function overYears(random: () => number) {
  const isSmall = random() < 0.02;
  let members = isSmall ? 1 + Math.floor(random() * 6) : 18 + Math.floor(random() ** 2 * 240);
  const savingsEach = 40_000 + Math.floor(random() * 1_400_000);
  const closedFrom = random() < 0.03 ? years.first + 1 + Math.floor(random() * 2) : Infinity;
  const rows = [];
  for (let year: number = years.first; year <= years.last; year++) {
    rows.push({ fiscalYear: year, ...amounts(members, savingsEach, year >= closedFrom, random) });
    members = Math.max(1, members + Math.round(members * (random() * 0.14 - 0.04)));
  }
  return rows;
}

function amounts(count: number, savingsEach: number, isClosed: boolean, random: () => number) {
  if (isClosed)
    return { members: 0, savingsSatang: 0, loansSatang: 0, status: status.codes!["dissolved"]!.th };
  const members = random() < 0.02 ? null : count;
  const savingsSatang = random() < 0.03 ? null : count * (savingsEach - (savingsEach % 25));
  const lent = 0.2 + random() * 0.6;
  const loansSatang =
    savingsSatang === null || random() < 0.06 ? null : Math.round(savingsSatang * lent);
  const state = random() < 0.95 ? "active" : "suspended";
  return { members, savingsSatang, loansSatang, status: status.codes![state]!.th };
}
