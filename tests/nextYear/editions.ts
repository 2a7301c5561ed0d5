import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { multiplied, multipliedInWords } from "./figures.ts";

type Records = readonly (readonly string[])[];

/** What the agency's next file differs in. */
export const changes = [
  ...(["values changed", "an area missing", "a phase more"] as const),
  ...(["fewer rows", "only one row", "the last year again"] as const),
  "a new category",
] as const;
export type Change = (typeof changes)[number];

/** A file of `data/raw` that has a next edition: where it lies, and which of its cells tell the time or a figure. */
export interface Series {
  readonly folder: string;
  readonly last: string;
  readonly next: string;
  readonly file: string;
  readonly nextFile?: string;
  /** Whether the cells under a heading are figures. */
  readonly isFigure: (heading: string) => boolean;
  /** How many times the old figures the new are; no table has the factor of one it is divided by. */
  readonly factor?: number;
  /** Headings whose cells have figures among their words. */
  readonly worded?: readonly string[];
  /** Headings whose words are other ones in the next edition. */
  readonly renamed?: readonly string[];
  /** What the old edition calls its time, and the new one. */
  readonly times: readonly (readonly [RegExp, string])[];
  /** Headings beside those of years and dates whose cells are of one edition alone. */
  readonly ids?: readonly string[];
  /** Whether it tells every year again, so that the rows of the newest are followed by those of the next. */
  readonly tellsAllYears?: boolean;
  /** A heading whose cells are of a fixed list. */
  readonly category?: string;
  /** The table whose next edition it cites. */
  readonly beside?: string;
}

export const series: Readonly<Record<string, Series>> = {
  "otop-sales": {
    ...{ folder: "cdd-otop-sales", last: "2567", next: "2568", file: "province_data.csv" },
    isFigure: (heading) => / 25\d\d$/.test(heading),
    factor: 7,
    times: [
      [/ 2567$/, " 2568"],
      [/ 2566$/, " 2567"],
    ],
  },
  "phase-targets": {
    ...{ folder: "roi-jai-rak", last: "2563", next: "2570", file: "phase_targets.csv" },
    isFigure: (heading) => heading === "value",
    worded: ["quoted"],
    category: "unit",
    times: [
      [/^2562-2565$/, "2570-2573"],
      [/^2562-12-01$/, "2570-12-01"],
    ],
  },
  population: {
    ...{ folder: "dopa-registration", last: "2564", next: "2565", file: "population_2564.csv" },
    nextFile: "population_2565.csv",
    category: "level",
    isFigure: (heading) => /^(?:population|male|female|households)$/.test(heading),
    times: [
      [/^2564$/, "2565"],
      [/^2021-12-31$/, "2022-12-31"],
    ],
  },
  "cdd-budget projects": {
    ...{ folder: "cdd-budget", last: "2565", next: "2566" },
    file: "cdd_budget_fy2565_by_project.csv",
    nextFile: "cdd_budget_fy2566_by_project.csv",
    isFigure: (heading) => heading === "amount_baht",
    factor: 11,
    times: [],
  },
  "cdd-budget lines": {
    ...{ folder: "cdd-budget", last: "2565", next: "2566" },
    file: "cdd_budget_fy2565_lines.csv",
    nextFile: "cdd_budget_fy2566_lines.csv",
    isFigure: (heading) => heading === "amount_baht",
    factor: 11,
    times: [],
  },
  "fund-work-lines": {
    ...{ folder: "cdd-announcements", last: "2565", next: "2566", file: "fund_work_lines.csv" },
    isFigure: () => false,
    times: [[/^2565$/, "2566"]],
  },
};

/** Puts the edition after the last into a project's `data/raw`, as an official would, and tells its records. */
export function addNext(dataFolder: string, of: Series, change: Change): Records {
  const from = join(dataFolder, "raw", of.folder, of.last);
  const to = join(dataFolder, "raw", of.folder, of.next);
  const records = recordsOf(dataFolder, of);
  const made = nextOf(records, of, change);
  mkdirSync(to, { recursive: true });
  writeFileSync(
    join(to, of.nextFile ?? of.file),
    `${Papa.unparse(made as string[][], { newline: "\n" })}\n`,
  );
  if (!readdirSync(to).includes("source.json")) copyOrigin(from, to, of);
  return made;
}

/** The records of the last edition, its headings first. */
export const recordsOf = (dataFolder: string, { folder, last, file }: Series): Records =>
  Papa.parse<string[]>(readFileSync(join(dataFolder, "raw", folder, last, file), "utf8").trim())
    .data;

function nextOf(records: Records, of: Series, change: Change): Records {
  const [header = [], ...rows] = records;
  const shift = (cell: string) =>
    of.times.reduce((text, [old, fresh]) => text.replace(old, fresh), cell);
  const newest = of.tellsAllYears ? rowsOfNewestYear(header, rows) : rows;
  const next = newest.map((row) =>
    row.map((cell, i) => nextCell(of, header[i] ?? "", cell, shift)),
  );
  const heading = header.map(shift);
  const before = of.tellsAllYears ? rows : [];
  switch (change) {
    case "values changed":
      return [heading, ...before, ...next];
    case "an area missing":
      return [heading, ...before, ...next.slice(1)];
    case "a phase more":
      return [heading, ...before, ...next, ...anotherPhase(heading, next)];
    case "fewer rows":
      return [heading, ...before, ...next.slice(0, Math.ceil(next.length / 2))];
    case "only one row":
      return [heading, ...before, ...next.slice(-1)];
    case "the last year again":
      return records;
    case "a new category":
      return [heading, ...before, ...withNewCategory(header.indexOf(of.category ?? ""), next)];
  }
}

function nextCell(
  of: Series,
  heading: string,
  cell: string,
  shift: (cell: string) => string,
): string {
  if (of.isFigure(heading)) return multiplied(cell, of.factor ?? 3);
  if (of.worded?.includes(heading)) return multipliedInWords(cell, of.factor ?? 3);
  if (of.renamed?.includes(heading)) return `${cell}ใหม่`;
  return /year|date/.test(heading) || of.ids?.includes(heading) ? shift(cell) : cell;
}

function rowsOfNewestYear(header: readonly string[], rows: Records): Records {
  const at = header.findIndex((heading) => /^year/.test(heading));
  const newest = rows
    .map((row) => row[at]!)
    .sort()
    .at(-1);
  return rows.filter((row) => row[at] === newest);
}

function anotherPhase(header: readonly string[], rows: Records): Records {
  const at = header.indexOf("phase");
  return at < 0 ? [] : rows.filter((row) => row[at] === "1").map((row) => row.with(at, "3"));
}

/** The first row speaks of a kind that no edition before had. */
const withNewCategory = (at: number, rows: Records): Records =>
  rows.map((row, i) => (i === 0 && at >= 0 ? row.with(at, "ประเภทที่เพิ่งมี") : row));

/** What stands beside the next edition says when it came. */
function copyOrigin(from: string, to: string, { last, next }: Series): void {
  cpSync(join(from, "source.json"), join(to, "source.json"));
  const origin = JSON.parse(readFileSync(join(to, "source.json"), "utf8")) as Record<
    string,
    unknown
  >;
  delete origin["attachments"];
  const title = String(origin["title"]).replaceAll(last, next);
  const changed = { ...origin, title: `${title} (${next})`, retrieved: "2026-11-30" };
  writeFileSync(join(to, "source.json"), JSON.stringify(changed));
}
