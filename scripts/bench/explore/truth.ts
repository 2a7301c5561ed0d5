import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { villageFunds } from "../../../src/datasets/village-funds.ts";

/** What a reader may have chosen; a filter that is not named lets every row through. */
export type Chosen = Readonly<Partial<Record<FilterName, string>>>;
export type FilterName = (typeof filterNames)[number];
export const filterNames = ["province", "fiscal_year", "fund_type", "status"] as const;

/** What is true of the rows that a choice lets through. */
export interface Truth {
  readonly rows: number;
  readonly members: number;
  readonly membersByProvince: ReadonlyMap<string, number>;
}

/** The answers, read from the export itself by nothing that the site is made with. */
export interface ExpectedAnswers {
  readonly of: (chosen: Chosen) => Truth;
  readonly values: (name: FilterName) => readonly string[];
}

export async function readAnswers(exportFile: string): Promise<ExpectedAnswers> {
  const groups = new Map<string, { cells: Cells; rows: number; members: number }>();
  let isHead = true;
  for await (const line of createInterface(createReadStream(exportFile, "utf8"))) {
    const cells = line.split(",");
    if (!isHead) add(cells);
    isHead = false;
  }
  const all = [...groups.values()];
  return {
    of: (chosen) => sumUp(all.filter(({ cells }) => isChosen(cells, chosen))),
    values: (name) => [...new Set(all.map(({ cells }) => cells[name]))].sort(),
  };

  function add(line: readonly string[]): void {
    const cells = cellsOf(line);
    const key = Object.values(cells).join();
    const group = groups.get(key) ?? { cells, rows: 0, members: 0 };
    groups.set(key, group);
    group.rows++;
    group.members += Number(line[11]);
  }
}

type Cells = Readonly<Record<FilterName, string>>;

const cellsOf = (line: readonly string[]): Cells => ({
  province: line[0] ?? "",
  fiscal_year: line[10] ?? "",
  fund_type: fundTypes.get(line[9] ?? "") ?? "",
  status: statuses.get(line[14] ?? "") ?? "",
});

const codesByName = (column: { readonly codes?: Readonly<Record<string, { th: string }>> }) =>
  new Map(Object.entries(column.codes ?? {}).map(([code, { th }]) => [th, code]));

const fundTypes = codesByName(villageFunds.table.columns.fund_type);
const statuses = codesByName(villageFunds.table.columns.status);

const isChosen = (cells: Cells, chosen: Chosen): boolean =>
  filterNames.every((name) => chosen[name] === undefined || cells[name] === chosen[name]);

function sumUp(groups: readonly { cells: Cells; rows: number; members: number }[]): Truth {
  const membersByProvince = new Map<string, number>();
  let rows = 0;
  let members = 0;
  for (const group of groups) {
    const { province } = group.cells;
    membersByProvince.set(province, (membersByProvince.get(province) ?? 0) + group.members);
    rows += group.rows;
    members += group.members;
  }
  return { rows, members, membersByProvince };
}
