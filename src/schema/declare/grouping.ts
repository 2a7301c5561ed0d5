/** How a column's value follows from another's: the group to which the beginning of its code belongs. */
export interface Grouping {
  readonly of: string;
  readonly digits: number;
  /** By group, the beginnings of codes that belong to it. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** The group of a code; null where it belongs to none. */
export function groupOfCode({ digits, groups }: Grouping, code: string | null): string | null {
  if (code === null) return null;
  const beginning = code.slice(0, digits);
  for (const [group, beginnings] of Object.entries(groups))
    if (beginnings.includes(beginning)) return group;
  return null;
}
