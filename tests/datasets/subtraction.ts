/** A village × fund × year as far as its members are concerned. */
export interface FundRow {
  readonly tambon_code: string;
  readonly amphoe_code: string;
  readonly province_code: string;
  readonly fund_type: string;
  readonly fiscal_year: number;
  readonly members: number | null;
  readonly members_state: string;
  readonly source_row: number;
}

/** Counts that nobody published, and what they come to together. */
export interface Equation {
  readonly cells: ReadonlySet<number>;
  readonly sum: number;
}

/**
 * All that is known of the withheld counts: every published sum less what is published of it, and the
 * sums that an agency may state elsewhere, of a year and of everything.
 */
export function equationsOf(
  truth: readonly FundRow[],
  withheld: ReadonlySet<number>,
  sums: readonly Readonly<Record<string, string>>[],
): Equation[] {
  const groups = new Map<string, FundRow[]>();
  const add = (name: string, row: FundRow) => {
    const rows = groups.get(name);
    if (rows) rows.push(row);
    else groups.set(name, [row]);
  };
  for (const row of truth) {
    const { fund_type, fiscal_year } = row;
    for (const area of [row.tambon_code, row.amphoe_code, row.province_code, "00"])
      add([area, fund_type, fiscal_year].join(), row);
    add(`year ${fiscal_year}`, row);
    add("everything", row);
  }
  const published = sums
    .filter((sum) => sum["members_state"] === "stated")
    .map((sum) => {
      const name = [sum["area_code"], sum["fund_type"], sum["fiscal_year"]].join();
      return { rows: groups.get(name)!, total: Number(sum["members"]) };
    });
  const elsewhere = [...groups]
    .filter(([name]) => /^(year|everything)/.test(name))
    .map(([, rows]) => ({
      rows,
      total: rows.reduce((sum, { members }) => sum + (members ?? 0), 0),
    }));
  return [...published, ...elsewhere]
    .map(({ rows, total }) => {
      const cells = rows.filter(({ source_row }) => withheld.has(source_row));
      const known = rows.filter((row) => !cells.includes(row));
      const sum = total - known.reduce((sum, { members }) => sum + (members ?? 0), 0);
      return { cells: new Set(cells.map(({ source_row }) => source_row)), sum };
    })
    .filter(({ cells }) => cells.size > 0);
}

/**
 * The counts that follow from the equations. Each is made as small as it gets by taking away the
 * largest ones within it; what is left is known when it is alone, or when each of it has to be 1.
 */
export function exposedBy(equations: readonly Equation[]): number[] {
  const rising = [...equations].sort((a, b) => a.cells.size - b.cells.size);
  const closed = new Map<number, Equation>();
  const exposed = new Set<number>();
  for (const { cells, sum } of rising) {
    const open = new Set([...cells].filter((cell) => !closed.has(cell)));
    const within = new Set([...cells].flatMap((cell) => closed.get(cell) ?? []));
    const rest = sum - [...within].reduce((sum, one) => sum + one.sum, 0);
    if (open.size === 1 || (open.size > 0 && rest === open.size))
      for (const cell of open) exposed.add(cell);
    const own = { cells, sum };
    for (const cell of cells) closed.set(cell, own);
  }
  return [...exposed];
}
