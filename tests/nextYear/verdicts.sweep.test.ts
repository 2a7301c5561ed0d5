import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { addNext, type Change, changes, type Series } from "./editions.ts";
import { openLaboratory } from "./laboratory.ts";
import { allSeries } from "./otherSeries.ts";
import { smallExports } from "./smallExports.ts";

const laboratory = openLaboratory();
const verdicts: string[] = [];
afterAll(() => {
  laboratory.close();
  console.log(verdicts.join("\n"));
});

const tableOf = (name: string): string => name.split(" ")[0]!;
const editionsOf = (name: string, { folder }: Series) =>
  declared
    .find(({ table }) => table.id === tableOf(name))!
    .sources.find((source) => source.folder === folder)!;

/** What is to come of a change: the code of what refuses it and the cure, or null where it is right. */
function expected(one: Series, change: Change): { code: string; cure: RegExp } | null {
  if (change === "a new category") return { code: "unknown_category", cure: /listed words/ };
  return change === "the last year again"
    ? { code: "edition_repeated", cure: new RegExp(`data/raw/${one.folder}/${one.last}/`) }
    : null;
}

/** Whether a change makes sense for a table: one of a single row can't lack one, most have no phases. */
function makesSense({ folder, last, file, category }: Series, change: Change): boolean {
  if (folder === "village-funds") return change !== "a phase more";
  const text = readFileSync(join(laboratory.dataFolder, "raw", folder, last, file), "utf8");
  const [header = [], ...rows] = Papa.parse<string[]>(text.trim()).data;
  if (change === "a phase more") return header.includes("phase");
  if (change === "a new category") return category !== undefined;
  return change !== "an area missing" || rows.length > 1;
}

const cases = Object.entries(allSeries).flatMap(([name, one]) =>
  changes.filter((change) => makesSense(one, change)).map((change) => ({ name, one, change })),
);

it("tries every table that an agency's file makes", () => {
  const tried = new Set([...Object.keys(allSeries).map(tableOf), ...Object.keys(smallExports)]);
  const fromAgencies = declared.filter(({ sources }) => sources.some(({ kind }) => kind === "raw"));
  expect([...tried].sort()).toEqual(fromAgencies.map(({ table }) => table.id).sort());
});

it.each(cases)("the next edition of $name, $change", ({ name, one, change }) => {
  const beside = one.beside === undefined ? undefined : allSeries[one.beside]!;
  const isNew = change !== "the last year again";
  const last = laboratory.read(tableOf(name)).rows;
  if (beside && isNew) addNext(laboratory.dataFolder, beside, "values changed");
  const made = addNext(laboratory.dataFolder, one, change);
  const { rows, findings } = laboratory.read(tableOf(name), one.beside);
  for (const { folder, next } of [one, ...(beside && isNew ? [beside] : [])])
    rmSync(join(laboratory.dataFolder, "raw", folder, next), { recursive: true });

  const refused = findings.filter(({ severity }) => severity === "refuse");
  const codes = [...new Set(refused.map(({ code }) => code))];
  const wanted = expected(one, change);
  verdicts.push(
    `| ${name} | ${change} | ${codes.join(", ") || `published, ${rows.length} rows`} |`,
  );
  expect(codes).toEqual(wanted ? [wanted.code] : []);
  if (wanted) {
    for (const { advice } of refused) expect(advice.en).toMatch(wanted.cure);
    return;
  }
  const perRecord = name === "otop-sales" ? made[0]!.length - 1 : 1;
  const stands = editionsOf(name, one).editions === "adds" ? last.length : 0;
  expect(rows.length).toBe(stands + (made.length - 1) * perRecord);
});
