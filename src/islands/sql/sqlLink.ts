import { isPassedOn } from "../../query/explore/address.ts";

/** What an address holds of a statement. One that is not whole is refused, for a part of it asks something else. */
export type LinkedStatement =
  | { readonly kind: "none" }
  | { readonly kind: "statement"; readonly sql: string }
  | { readonly kind: "tooLong"; readonly length: number }
  | { readonly kind: "damaged" };

/** A statement in an address: its query while that is short enough to pass on, its fragment when it is not. */
export function sqlLink(
  sql: string,
  { search, pathname }: Pick<URL, "search" | "pathname">,
): string {
  const params = new URLSearchParams(search);
  params.delete("sql");
  const others = params.toString();
  const text = sql.trim();
  const page = pathname + (others && `?${others}`);
  if (text === "" || isTooLongForLink(sql)) return page;
  const said = `sql=${encodeURIComponent(text)}`;
  if (said.length > longestQuery) return `${page}#${said}`;
  return `${pathname}?${others && `${others}&`}${said}`;
}

export const isTooLongForLink = (sql: string): boolean => sql.trim().length > longestStatement;

export function sqlOfLink({ search, hash }: Pick<URL, "search" | "hash">): LinkedStatement {
  const [, fragment] = /^#sql=(.*)$/s.exec(hash) ?? [];
  const said = new URLSearchParams(search).get("sql") ?? decoded(fragment);
  if (said.includes(notDecoded)) return { kind: "damaged" };
  if (isTooLongForLink(said)) return { kind: "tooLong", length: said.trim().length };
  return said.trim() === "" ? { kind: "none" } : { kind: "statement", sql: said };
}

function decoded(fragment = ""): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return notDecoded;
  }
}

/** What browsers put for bytes that are no letter: a link was cut within one. */
const notDecoded = "\uFFFD";

/** What an address says and this room does not know: it is asked by `sql` alone. */
export const misunderstoodIn = ({ search }: Pick<URL, "search">): readonly string[] =>
  [...new URLSearchParams(search)]
    .filter(([name]) => name !== "sql" && !isPassedOn(name))
    .map(([name, value]) => `${name}=${value}`);

/** Longer queries are cut by some servers and chat programs. */
const longestQuery = 2_000;

/** In characters, as written in the console. */
export const longestStatement = 50_000;
