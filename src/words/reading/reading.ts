import type { Text } from "../text/language.ts";

/** Why a cell could not be read as what its column declares. The received cell is kept by whoever asked. */
export interface Refusal {
  /** A stable name for the kind of trouble, such as `number_grouping`. */
  readonly code: string;
  /** What would have been read: “an amount in baht such as 1,234.50”. */
  readonly expected: Text;
  /** What the person who keeps the file can do about it. */
  readonly advice: Text;
  /** At most three likely intended values, best first; never applied by us. */
  readonly suggest: readonly string[];
}

/** What came of reading one cell: a value, or a refusal. */
export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const accept = <T>(value: T): Reading<T> => ({ ok: true, value });

export const refuse = (
  code: string,
  expected: Text,
  advice: Text,
  suggest: readonly string[] = [],
): Reading<never> => ({ ok: false, refusal: { code, expected, advice, suggest } });
