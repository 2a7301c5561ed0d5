import type { CountState, Disclosure } from "../../schema/declare/disclosure.ts";
import { nestGroups, type Count, type Group } from "./disclosureGroups.ts";

type Cells = Readonly<Record<string, unknown>>;

/** Rows fit to be published, and the sums over them that are not. */
export interface Protected<R> {
  readonly rows: readonly R[];
  /** The rows whose count is withheld, as they came in. */
  readonly withheld: ReadonlySet<R>;
  /** The groups of the declared levels whose sum would give a count away: each by the columns it is made within. */
  readonly sums: readonly Cells[];
}

/**
 * Withholds every count of few persons, and as many others as it takes that none can be found by
 * subtraction from the counts and sums that stay, even by someone who knows that none of them is 0.
 */
export function protectRows<R extends object>(
  disclosure: Disclosure,
  rows: readonly R[],
): Protected<R> {
  const counts = rows.map((row): Count => {
    const value = (row as Cells)[disclosure.measure] as number | null;
    return { row: row as Cells, value, withheld: isSmall(value, disclosure) };
  });
  const levels = nestGroups(disclosure.levels, counts);
  for (const groups of levels) for (const group of groups) secure(group);
  const withheld = new Set(rows.filter((_, i) => counts[i]!.withheld));
  return {
    rows: rows.map((row, i) => withCountState(row, disclosure, counts[i]!)),
    withheld,
    sums: levels.flatMap((groups) =>
      groups.filter((group) => !group.published).map(({ within }) => within),
    ),
  };
}

const isSmall = (value: number | null, { threshold }: Disclosure): boolean =>
  value !== null && value > 0 && value < threshold;

/** Makes the sum of a group safe to publish, or withholds it. The groups within are secured before. */
function secure(group: Group): void {
  while (!isSafe(openCounts(group))) {
    const joined = openSmallest(group) || withholdSmallest(group);
    if (!joined) {
      group.published = false;
      return;
    }
  }
}

/**
 * What the sum of a group says of the counts withheld within it is only their own sum. That gives
 * none away when there are several and not every one of them has to be 1.
 */
function isSafe(open: readonly Count[]): boolean {
  const sum = open.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return open.length === 0 || (open.length > 1 && sum > open.length);
}

/** The withheld counts of a group that no published sum within it accounts for. */
const openCounts = (group: Group): Count[] => [
  ...group.counts.filter(({ withheld }) => withheld),
  ...group.groups.flatMap((inner) => (inner.published ? [] : openCounts(inner))),
];

/** Withholds the sum of a group within that closes the fewest persons, so that its counts join those open here. */
function openSmallest(group: Group): boolean {
  const closed = groupsWithin(group)
    .filter(({ path }) => path.at(-1)!.published && openCounts(path.at(-1)!).length > 0)
    .map(({ path }) => ({ path, sum: sumOf(openCounts(path.at(-1)!)) }));
  const [smallest] = closed.sort((a, b) => a.sum - b.sum);
  if (!smallest) return false;
  for (const inner of smallest.path) inner.published = false;
  return true;
}

/** Withholds the smallest count still published, with the sums around it. */
function withholdSmallest(group: Group): boolean {
  const paths = [{ path: [] as readonly Group[], counts: group.counts }].concat(
    groupsWithin(group).map(({ path }) => ({ path, counts: path.at(-1)!.counts })),
  );
  const shown = paths.flatMap(({ path, counts }) =>
    counts.filter(isShown).map((count) => ({ path, count })),
  );
  const smallest = shown.reduce<(typeof shown)[number] | null>(
    (least, one) => (least === null || one.count.value! < least.count.value! ? one : least),
    null,
  );
  if (!smallest) return false;
  smallest.count.withheld = true;
  for (const inner of smallest.path) inner.published = false;
  return true;
}

/** Zero counts nobody, so hiding one among others would hide nothing. */
const isShown = ({ value, withheld }: Count): boolean => !withheld && value !== null && value > 0;

/** Every group within this one, with the groups it stands in from the outside to itself. */
const groupsWithin = (group: Group): { path: readonly Group[] }[] =>
  group.groups.flatMap((inner) => [
    { path: [inner] },
    ...groupsWithin(inner).map(({ path }) => ({ path: [inner, ...path] })),
  ]);

const sumOf = (counts: readonly Count[]): number =>
  counts.reduce((sum, { value }) => sum + (value ?? 0), 0);

function withCountState<R extends object>(
  row: R,
  { measure, state }: Disclosure,
  { value, withheld }: Count,
): R {
  const stated: CountState = withheld ? "withheld" : value === null ? "not_stated" : "stated";
  return { ...row, [measure]: withheld ? null : value, [state]: stated };
}
