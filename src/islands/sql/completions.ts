import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { quotedName } from "../../query/quotedName.ts";

/** A table as completion offers it: its names as SQL writes them, and what they are called. */
export interface OfferedTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly label: string }[];
}

/** The dictionary as the editor's SQL language asks for it: each table with its columns under it. */
export const schemaOf = (tables: readonly OfferedTable[]) =>
  Object.fromEntries(
    tables.map(({ id, title, columns }) => [
      // A dot parts a schema from its tables.
      id.replaceAll(".", "\\."),
      {
        self: { label: id, type: "type", detail: title, apply: quotedName(id) } as Completion,
        children: columns.map(({ name, label }): Completion => ({
          label: name,
          type: "property",
          detail: label,
          apply: quotedName(name),
        })),
      },
    ]),
  );

/** What typing a table's or a column's Thai name offers: the name that SQL knows it by. */
export function completeFromThai(tables: readonly OfferedTable[]) {
  const offers = thaiOffers(tables);
  return (context: CompletionContext): CompletionResult | null => {
    const typed = context.matchBefore(/[\u0e00-\u0e7f]+/);
    if (!typed) return null;
    const options = offers.filter(({ label }) => label.includes(typed.text));
    return options.length > 0 ? { from: typed.from, options, filter: false } : null;
  };
}

/**
 * Tables by their whole ids, hyphens among their letters, and columns without a table before them:
 * everywhere in a statement these are what one looks for.
 */
export function completeNames(tables: readonly OfferedTable[]) {
  const ids = tables.map(({ id, title }): Completion => offer(id, title, "type"));
  const columns = new Map(
    tables.flatMap((table) =>
      table.columns.map(({ name, label }) => [name, offer(name, label, "property")] as const),
    ),
  );
  return (context: CompletionContext): CompletionResult | null => {
    const whole = context.matchBefore(/[A-Za-z_][\w-]*/);
    if (whole && ids.some(({ label }) => label.startsWith(whole.text.toLowerCase())))
      return { from: whole.from, options: [...ids, ...columns.values()] };
    const typed = context.matchBefore(/[A-Za-z_]\w*/);
    if (!typed || context.state.sliceDoc(typed.from - 1, typed.from) === ".") return null;
    return { from: typed.from, options: [...columns.values()], validFor: /^\w*$/ };
  };
}

const offer = (name: string, detail: string, type: "type" | "property"): Completion => ({
  label: name,
  type,
  detail,
  apply: quotedName(name),
});

export function thaiOffers(tables: readonly OfferedTable[]): Completion[] {
  const named = tables.flatMap(({ id, title, columns }) => [
    { name: id, thai: title, type: "type" },
    ...columns.map(({ name, label }) => ({ name, thai: label, type: "property" })),
  ]);
  const distinct = new Map(named.map((one) => [`${one.thai}\n${one.name}`, one]));
  return [...distinct.values()]
    .filter(({ thai }) => /[\u0e00-\u0e7f]/.test(thai))
    .map(({ name, thai, type }) => ({
      label: thai,
      detail: name,
      type,
      apply: quotedName(name),
    }));
}
