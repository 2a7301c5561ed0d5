import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

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
  /** Headings that hold figures, or whether a heading holds some. */
  readonly isFigure: (heading: string) => boolean;
  /** What the old edition calls its time, and the new one. */
  readonly times: readonly (readonly [RegExp, string])[];
  /** Headings beside those of years and dates whose cells are of one edition alone. */
  readonly ids?: readonly string[];
  /** A heading whose cells are of a fixed list. */
  readonly category?: string;
  /** The table whose next edition it cites. */
  readonly beside?: string;
}

export const series: Readonly<Record<string, Series>> = {
  "otop-sales": {
    ...{ folder: "cdd-otop-sales", last: "2567", next: "2568", file: "province_data.csv" },
    isFigure: (heading) => / 25\d\d$/.test(heading),
    times: [
      [/ 2567$/, " 2568"],
      [/ 2566$/, " 2567"],
    ],
  },
  "phase-targets": {
    ...{ folder: "roi-jai-rak", last: "2563", next: "2570", file: "phase_targets.csv" },
    isFigure: (heading) => heading === "value",
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
    isFigure: (heading) => heading === "population" || heading === "male",
    times: [
      [/^2564$/, "2565"],
      [/^2021-12-31$/, "2022-12-31"],
    ],
  },
  "cdd-budget projects": {
    ...{ folder: "cdd-budget", last: "2565", next: "2566" },
    file: "cdd_budget_fy2565_by_project.csv",
    nextFile: "cdd_budget_fy2566_by_project.csv",
    isFigure: () => false,
    times: [],
  },
  "cdd-budget lines": {
    ...{ folder: "cdd-budget", last: "2565", next: "2566" },
    file: "cdd_budget_fy2565_lines.csv",
    nextFile: "cdd_budget_fy2566_lines.csv",
    isFigure: () => false,
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
  const records = Papa.parse<string[]>(readFileSync(join(from, of.file), "utf8").trim()).data;
  const made = nextOf(records, of, change);
  mkdirSync(to, { recursive: true });
  writeFileSync(
    join(to, of.nextFile ?? of.file),
    `${Papa.unparse(made as string[][], { newline: "\n" })}\n`,
  );
  if (!readdirSync(to).includes("source.json")) copyOrigin(from, to, of);
  return made;
}

function nextOf(records: Records, of: Series, change: Change): Records {
  const [header = [], ...rows] = records;
  const shift = (cell: string) =>
    of.times.reduce(
      (text, [old, fresh]) => (text === cell ? text.replace(old, fresh) : text),
      cell,
    );
  const figures = header.map(of.isFigure);
  const next = rows.map((row) =>
    row.map((cell, i) =>
      figures[i]
        ? String(Number(cell) + 1)
        : /year|date/.test(header[i] ?? "") || of.ids?.includes(header[i] ?? "")
          ? shift(cell)
          : cell,
    ),
  );
  const heading = header.map(shift);
  switch (change) {
    case "values changed":
      return [heading, ...next];
    case "an area missing":
      return [heading, ...next.slice(1)];
    case "a phase more":
      return [heading, ...next, ...anotherPhase(heading, next)];
    case "fewer rows":
      return [heading, ...next.slice(0, Math.ceil(next.length / 2))];
    case "only one row":
      return [heading, ...next.slice(-1)];
    case "the last year again":
      return records;
    case "a new category":
      return [heading, ...withNewCategory(header.indexOf(of.category ?? ""), next)];
  }
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
  const changed = { ...origin, title: `${title} (${next})`, retrieved: "2026-11-25" };
  writeFileSync(join(to, "source.json"), JSON.stringify(changed));
}
