import { describe, expect, it } from "vitest";
import { createRandom } from "../../scripts/bench/random.ts";
import { protectRows } from "../../src/pipeline/publish/disclosure.ts";
import type { Disclosure } from "../../src/schema/declare/disclosure.ts";

interface VillageRow {
  readonly amphoe: string;
  readonly tambon: string;
  readonly village: string;
  readonly members: number | null;
  readonly state: string;
}

const disclosure: Disclosure = {
  measure: "members",
  state: "state",
  threshold: 5,
  levels: [["tambon"], ["amphoe"], []],
};

/** Villages by the members of each, as amphoes of tambons. */
const rowsOf = (amphoes: readonly (readonly (readonly (number | null)[])[])[]): VillageRow[] =>
  amphoes.flatMap((tambons, a) =>
    tambons.flatMap((villages, t) =>
      villages.map((members, v) => ({
        amphoe: `${a}`,
        tambon: `${a}${t}`,
        village: `${a}${t}${v}`,
        members,
        state: "stated",
      })),
    ),
  );

const shown = (amphoes: readonly (readonly (readonly (number | null)[])[])[]) =>
  protectRows(disclosure, rowsOf(amphoes)).rows.map(({ members, state }) => members ?? state);

describe("counts of few persons", () => {
  it("are withheld, and with each the smallest other of its group", () => {
    expect(shown([[[3, 40, 12]]])).toEqual(["withheld", 40, "withheld"]);
  });

  it("need no other where several are small, unless all would have to be 1", () => {
    expect(shown([[[3, 2, 40]]])).toEqual(["withheld", "withheld", 40]);
    expect(shown([[[1, 1, 40, 9]]])).toEqual(["withheld", "withheld", 40, "withheld"]);
  });

  it("leave zero, the threshold itself, and what is not stated as they are", () => {
    expect(shown([[[0, 5, null, 6]]])).toEqual([0, 5, "not_stated", 6]);
  });

  it("take the sum of their group with them where it has no other to hide behind", () => {
    const { rows, sums, withheld } = protectRows(disclosure, rowsOf([[[3], [50, 60]], [[70]]]));
    expect(rows.map(({ members }) => members)).toEqual([null, null, 60, 70]);
    expect(withheld.size).toBe(2);
    expect(sums).toEqual([{ tambon: "00" }, { tambon: "01" }]);
  });

  it("withhold even the sum of everything when nothing else helps", () => {
    const { sums } = protectRows(disclosure, rowsOf([[[3]]]));
    expect(sums).toEqual([{ tambon: "00" }, { amphoe: "0" }, {}]);
  });

  it("stop at levels that do not nest", () => {
    const crossed = { ...disclosure, levels: [["tambon"], ["village"]] };
    expect(() => protectRows(crossed, rowsOf([[[1, 2]]]))).toThrow(
      "levels of sums do not nest: village",
    );
  });
});

describe("an attack by subtraction", () => {
  it("finds no withheld count in four hundred random hierarchies, trying every way to fill them", () => {
    const random = createRandom(2565);
    const exposed: string[] = [];
    let withheldCells = 0;
    for (let trial = 0; trial < 400; trial++) {
      const rows = randomRows(random);
      const result = protectRows(disclosure, rows);
      withheldCells += result.withheld.size;
      for (const cell of recovered(rows, result.rows, result.sums))
        exposed.push(`${trial}: ${cell}`);
    }
    expect(exposed).toEqual([]);
    expect(withheldCells).toBeGreaterThan(1000);
  });

  it("would find them without the complementary ones", () => {
    const rows = rowsOf([
      [
        [3, 40, 12],
        [9, 8],
      ],
      [[2, 7]],
    ]);
    const naive = rows.map((row) => (row.members! < 5 ? { ...row, members: null } : row));
    expect(recovered(rows, naive, [])).toEqual(["000 = 3", "100 = 2"]);
  });

  it("would find two that have to be 1 each", () => {
    const rows = rowsOf([[[1, 1, 40]]]);
    const naive = rows.map((row) => (row.members! < 5 ? { ...row, members: null } : row));
    expect(recovered(rows, naive, [])).toEqual(["000 = 1", "001 = 1"]);
  });
});

function randomRows(random: () => number): VillageRow[] {
  const below = (limit: number) => Math.floor(random() * limit);
  const member = () => (below(9) === 0 ? null : below(3) === 0 ? below(5) : below(12));
  const some = <T>(most: number, make: () => T) => Array.from({ length: 1 + below(most) }, make);
  return rowsOf(some(3, () => some(3, () => some(3, member))));
}

type Sum = Readonly<Record<string, unknown>>;

/**
 * What an attacker who knows the rule can be sure of: tries every whole number from 1 up for each
 * withheld count, keeps the fillings that agree with every published sum, and names the counts that
 * are the same in all of them.
 */
function recovered(
  truth: readonly VillageRow[],
  published: readonly VillageRow[],
  sums: readonly Sum[],
): string[] {
  const unknown = truth.flatMap((row, i) =>
    row.members !== null && published[i]!.members === null ? [i] : [],
  );
  const equations = disclosure.levels.flatMap((columns) =>
    [
      ...Map.groupBy(
        truth.map((row, i) => ({ row, i })),
        ({ row }) => within(row, columns),
      ),
    ]
      .filter(
        ([name]) =>
          !sums.some(
            (sum) =>
              Object.keys(sum).join() === columns.join() &&
              JSON.stringify(Object.values(sum)) === name,
          ),
      )
      .map(([, members]) => ({
        cells: members.map(({ i }) => i).filter((i) => unknown.includes(i)),
        sum: members.reduce((sum, { row, i }) => sum + (unknown.includes(i) ? row.members! : 0), 0),
      }))
      .filter(({ cells }) => cells.length > 0),
  );
  return unknown
    .filter((i) => !hasAnother(i, truth, equations))
    .map((i) => `${truth[i]!.village} = ${truth[i]!.members}`);
}

interface Equation {
  readonly cells: readonly number[];
  readonly sum: number;
}

/** Whether some filling that agrees with every sum gives this count another value than it has. */
function hasAnother(
  target: number,
  truth: readonly VillageRow[],
  equations: readonly Equation[],
): boolean {
  const bound = equations.filter(({ cells }) => cells.includes(target));
  if (bound.length === 0) return true;
  const cells = [...new Set(connected(target, equations).flatMap(({ cells }) => cells))];
  const most = Math.max(...bound.map(({ sum }) => sum));
  for (let value = 1; value <= most; value++) {
    if (value === truth[target]!.members) continue;
    if (canFill(cells, equations, new Map([[target, value]]))) return true;
  }
  return false;
}

function connected(target: number, equations: readonly Equation[]): readonly Equation[] {
  const cells = new Set([target]);
  for (let size = 0; size < cells.size;) {
    size = cells.size;
    for (const equation of equations)
      if (equation.cells.some((cell) => cells.has(cell)))
        equation.cells.forEach((cell) => cells.add(cell));
  }
  return equations.filter((equation) => equation.cells.some((cell) => cells.has(cell)));
}

function canFill(
  cells: readonly number[],
  equations: readonly Equation[],
  filled: Map<number, number>,
): boolean {
  for (const { cells, sum } of equations) {
    const known = cells.reduce((total, cell) => total + (filled.get(cell) ?? 0), 0);
    const open = cells.filter((cell) => !filled.has(cell)).length;
    if (open === 0 ? known !== sum && filled.has(cells[0]!) : known + open > sum) return false;
  }
  const next = cells.find((cell) => !filled.has(cell));
  if (next === undefined) return true;
  const most = Math.max(
    20,
    ...equations.filter(({ cells }) => cells.includes(next)).map(({ sum }) => sum),
  );
  for (let value = 1; value <= most; value++)
    if (canFill(cells, equations, new Map([...filled, [next, value]]))) return true;
  return false;
}

const within = (row: VillageRow, columns: readonly string[]): string =>
  JSON.stringify(columns.map((name) => (row as unknown as Record<string, unknown>)[name]));
