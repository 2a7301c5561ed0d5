import { type Baht, fromSatang, sumBaht, toSatang } from "../../words/number/baht.ts";
import { notStated, type Statement, summed } from "../../words/subject/statement.ts";

/** A sum of money, to the satang. */
export const summedBaht = (parts: readonly Statement[]): Statement =>
  summed(parts, (values) => sumBaht(values as readonly Baht[]));

/** What the first has more than the second, to the satang. */
export function bahtBeyond(first: Statement, second: Statement): Statement {
  if (first.kind === "notStated" || second.kind === "notStated") return notStated;
  const value = fromSatang(toSatang(first.value as Baht) - toSatang(second.value as Baht));
  return {
    kind: "derived",
    value,
    from: [...first.from, ...second.from],
    working: `${first.value} − ${second.value} = ${value}`,
  };
}
