import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { addNext, changes, series } from "../nextYear/editions.ts";
import { openWorkshop, publishCommand } from "./workshop.ts";

const workshop = openWorkshop("next-years");
const dataFolder = join(workshop.folder, "data");
const verdicts: string[][] = [];
afterAll(() => {
  workshop.close();
  for (const [name, change, verdict] of verdicts)
    console.log(`| ${name} | ${change} | ${verdict} |`);
});

// A word that no list has refuses its table before any page is tried.
const tried = changes.filter((change) => change !== "a new category");
it.each(Object.keys(series).flatMap((name) => tried.map((change) => [name, change] as const)))(
  "the next edition of %s, %s, is published, or refused with a cure",
  (name, change) => {
    const one = series[name]!;
    addNext(dataFolder, one, change);
    const { status, output } = workshop.run(publishCommand);
    rmSync(join(dataFolder, "raw", one.folder, one.next), { recursive: true });
    verdicts.push([name, change, status === 0 ? "published" : "refused"]);
    expect(output).not.toContain("    at ");
    if (status !== 0) expect(output).toMatch(/Not published: \d+ to mend first|would vanish/);
  },
  300_000,
);

it("asks where rows of the last release would vanish, and keeps the reason", () => {
  const path = join(dataFolder, "raw/roi-jai-rak/2563/phase_targets.csv");
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${lines.slice(0, -2).join("\n")}\n`);
  const refused = workshop.run(publishCommand);
  expect(refused.status).toBe(1);
  expect(refused.output).toContain("2 rows of release 2569-11 would vanish");
  expect(refused.output).toMatch(/phase-targets: 2 rows: 2562-2565\|/);
  expect(workshop.run([...publishCommand, "--acknowledge", "คัดซ้ำ"]).status).toBe(0);
  const kept = readFileSync(join(dataFolder, "ledger/acknowledged.json"), "utf8");
  expect(kept).toContain('"why": "คัดซ้ำ"');
  expect(workshop.run(publishCommand).status).toBe(0);
}, 600_000);
