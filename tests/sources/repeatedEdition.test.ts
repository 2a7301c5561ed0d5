import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import { openLaboratory } from "../nextYear/laboratory.ts";

const laboratory = openLaboratory();
afterAll(laboratory.close);
const added: string[] = [];
afterEach(() => {
  for (const folder of added.splice(0)) rmSync(folder, { recursive: true });
});

const raw = (path: string) => join(laboratory.dataFolder, "raw", path);

/** A folder of a next edition whose files are made of those of the last. */
function next(
  folder: string,
  [last, edition]: readonly [string, string],
  files: Readonly<Record<string, string>>,
  change?: (text: string) => string,
  unchanged: readonly string[] = [],
): void {
  const to = raw(`${folder}/${edition}`);
  mkdirSync(to, { recursive: true });
  added.push(to);
  for (const [from, name] of Object.entries(files)) {
    const text = readFileSync(raw(`${folder}/${last}/${from}`), "utf8");
    writeFileSync(join(to, name), change ? change(text.replaceAll("\r\n", "\n")) : text);
  }
  const origin = { publisher: "หน่วยงาน", title: "ฉบับใหม่", retrieved: "2026-11-30", unchanged };
  writeFileSync(join(to, "source.json"), JSON.stringify(origin));
}

const refusals = (table: string) =>
  laboratory
    .read(table)
    .findings.filter(({ severity }) => severity === "refuse")
    .map(({ code, advice }) => ({ code, said: advice.en, th: advice.th }));

const population = { "population_2564.csv": "population_2565.csv" };
const years = ["2564", "2565"] as const;

it("refuses the file of last year in the folder of the next, once, with the file that it is and the cure", () => {
  next("dopa-registration", years, population);
  const [one, ...others] = refusals("population");
  expect(others).toEqual([]);
  expect(one!.code).toBe("edition_repeated");
  expect(one!.said).toContain("byte for byte data/raw/dopa-registration/2564/population_2564.csv");
  expect(one!.th).toContain('"unchanged": ["population_2565.csv"]');
});

const resaved: readonly (readonly [string, (text: string) => string])[] = [
  ["with a mark and another end of lines", (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
  ["in another order of rows", inReverse],
  [
    "in another order of columns",
    (text) => text.replace(/^.*$/gm, (line) => line.split(",").reverse().join(",")),
  ],
  ["with thousands apart", (text) => text.replace(/,(\d{7,})(?=,|$)/gm, grouped)],
];

function inReverse(text: string): string {
  const [header, ...rows] = text.trim().split("\n");
  return `${[header, ...rows.reverse()].join("\n")}\n`;
}

const grouped = (_: string, digits: string) => `,"${digits.replace(/\B(?=(\d{3})+$)/g, ",")}"`;

it.each(resaved)("refuses it when saved anew %s", (_how, change) => {
  next("dopa-registration", years, population, change);
  expect(refusals("population")).toMatchObject([
    { code: "edition_repeated", said: expect.stringContaining("All its rows are those of") },
  ]);
});

it("refuses a budget whose year only its folder says", () => {
  next("cdd-budget", ["2565", "2566"], {
    "cdd_budget_fy2565_by_project.csv": "cdd_budget_fy2566_by_project.csv",
    "cdd_budget_fy2565_lines.csv": "cdd_budget_fy2566_lines.csv",
  });
  expect(refusals("cdd-budget").map(({ code }) => code)).toEqual([
    "edition_repeated",
    "edition_repeated",
  ]);
});

it("tells one cause once where each row would be a duplicate as well", () => {
  next("roi-jai-rak", ["2563", "2570"], { "phase_targets.csv": "phase_targets.csv" });
  expect(refusals("phase-targets").map(({ code }) => code)).toEqual(["edition_repeated"]);
});

it("believes a source.json that says that nothing changed, until something does", () => {
  const list = { "villages_north4.csv": "villages_north4.csv" };
  next("dopa-registration", years, list, undefined, ["villages_north4.csv"]);
  expect(refusals("villages")).toEqual([]);
  rmSync(added.pop()!, { recursive: true });
  const renamed = (text: string) => text.replace("บ้านช่างเคี่ยน", "บ้านช่างเคี่ยนเหนือ");
  next("dopa-registration", years, list, renamed, ["villages_north4.csv"]);
  expect(refusals("villages")).toMatchObject([{ code: "source_unchanged_differs" }]);
});

it("lets the right file of the next year pass", () => {
  next("dopa-registration", years, population, (text) =>
    text
      .replaceAll(",2564,2021-12-31,", ",2565,2022-12-31,")
      .replace("66171439,32339118", "66171440,32339119"),
  );
  expect(refusals("population")).toEqual([]);
});
