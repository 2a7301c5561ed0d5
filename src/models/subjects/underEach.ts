/** Rows under each of the codes that they speak of. */
export function underEach<R>(
  rows: readonly R[],
  codesOf: (row: R) => readonly string[],
): ReadonlyMap<string, readonly R[]> {
  const index = new Map<string, R[]>();
  for (const row of rows)
    for (const code of codesOf(row)) {
      const under = index.get(code);
      if (under) under.push(row);
      else index.set(code, [row]);
    }
  return index;
}
