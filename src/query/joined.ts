import type { AnyQuery, Cell, Order } from "./query.ts";

/** What is made of two numbers: a quotient, a difference, or the share by which the first differs from the second. */
export interface Computed {
  readonly name: string;
  readonly kind: "per" | "minus" | "change";
  /** A quotient may be told for a hundred or a thousand, rounded for people. */
  readonly times?: number;
  readonly decimals?: number;
}

/** Two questions of which every row of the first stands beside what the second holds for it. */
export interface Joined<Q = AnyQuery> {
  readonly first: Q;
  readonly second: Q;
  /** The columns of both by which their rows find each other. */
  readonly on: readonly (readonly [string, string])[];
  /** What the measures of both are called in their own answers. */
  readonly measures: readonly [string, string];
  /** What the second's measure is called in the answer. */
  readonly beside: string;
  readonly computed: Computed | null;
  readonly order: readonly Order[];
  readonly top: number | null;
}

type Cells = Readonly<Record<string, Cell>>;

/** Answers the joined question from the answers of both. */
export function joinRows(
  { on, measures, beside, computed }: Joined<unknown>,
  first: readonly Cells[],
  second: readonly Cells[],
): Cells[] {
  const keyOf = (row: Cells, side: 0 | 1) =>
    JSON.stringify(on.map((pair) => row[pair[side]] ?? null));
  const known = new Map(second.map((row) => [keyOf(row, 1), row[measures[1]] ?? null]));
  return first.map((row) => {
    const other = known.get(keyOf(row, 0)) ?? null;
    const made = computed && { [computed.name]: compute(computed, row[measures[0]], other) };
    return { ...row, [beside]: other, ...made };
  });
}

/** Nothing is divided by nothing, nor by zero. */
function compute({ kind, times = 1 }: Computed, value: Cell | undefined, other: Cell) {
  if (typeof value !== "number" || typeof other !== "number") return null;
  if (kind === "minus") return value - other;
  if (other === 0) return null;
  return kind === "per" ? (times * value) / other : (value - other) / other;
}
