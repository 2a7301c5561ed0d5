type Cells = Readonly<Record<string, unknown>>;

/** A count in its row. */
export interface Count {
  readonly row: Cells;
  readonly value: number | null;
  withheld: boolean;
}

/** The counts that one sum adds up: its own at the narrowest level, those of the groups within at the others. */
export interface Group {
  /** The values that its rows share. */
  readonly within: Cells;
  readonly counts: readonly Count[];
  readonly groups: readonly Group[];
  published: boolean;
}

/** The groups of each level, the narrowest level first; every group of one lies in a single group of the next. */
export function nestGroups(
  levels: readonly (readonly string[])[],
  counts: readonly Count[],
): Group[][] {
  const nested: Group[][] = [];
  for (const columns of levels) {
    const inner = nested.at(-1);
    nested.push(inner ? around(columns, inner) : narrowest(columns, counts));
  }
  return nested;
}

const narrowest = (columns: readonly string[], counts: readonly Count[]): Group[] =>
  [...Map.groupBy(counts, ({ row }) => nameOf(row, columns)).values()].map((counts) =>
    groupOf(columns, counts[0]!.row, counts, []),
  );

function around(columns: readonly string[], groups: readonly Group[]): Group[] {
  const named = groups.map((group) => {
    const names = new Set(countsIn(group).map(({ row }) => nameOf(row, columns)));
    if (names.size > 1) throw new Error(`levels of sums do not nest: ${columns.join(", ")}`);
    return { group, name: [...names][0]!, row: countsIn(group)[0]!.row };
  });
  return [...Map.groupBy(named, ({ name }) => name).values()].map((all) =>
    groupOf(
      columns,
      all[0]!.row,
      [],
      all.map(({ group }) => group),
    ),
  );
}

const groupOf = (
  columns: readonly string[],
  row: Cells,
  counts: readonly Count[],
  groups: readonly Group[],
): Group => ({
  within: Object.fromEntries(columns.map((name) => [name, row[name]])),
  counts,
  groups,
  published: true,
});

const countsIn = ({ counts, groups }: Group): readonly Count[] => [
  ...counts,
  ...groups.flatMap(countsIn),
];

const nameOf = (row: Cells, columns: readonly string[]): string =>
  JSON.stringify(columns.map((name) => row[name]));
