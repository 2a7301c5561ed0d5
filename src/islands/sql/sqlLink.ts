import { isPassedOn } from "../../query/explore/address.ts";

/** A statement in an address: its query while that is short enough to pass on, its fragment when it is not. */
export function sqlLink(
  sql: string,
  { search, pathname }: Pick<URL, "search" | "pathname">,
): string {
  const params = new URLSearchParams(search);
  params.delete("sql");
  const others = params.toString();
  const text = sql.trim();
  const said = `sql=${encodeURIComponent(text)}`;
  if (text === "") return pathname + (others && `?${others}`);
  if (said.length > longestQuery) return `${pathname}${others && `?${others}`}#${said}`;
  return `${pathname}?${others && `${others}&`}${said}`;
}

/** The statement that an address holds; null where it holds none. */
export function sqlOfLink({ search, hash }: Pick<URL, "search" | "hash">): string | null {
  const [, fragment] = /^#sql=(.*)$/s.exec(hash) ?? [];
  const said = new URLSearchParams(search).get("sql") ?? decoded(fragment);
  return said === null || said.trim() === "" ? null : said.slice(0, longestStatement);
}

function decoded(fragment: string | undefined): string | null {
  if (fragment === undefined) return null;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return null;
  }
}

/** What an address says and this room does not know: it is asked by `sql` alone. */
export const misunderstoodIn = ({ search }: Pick<URL, "search">): readonly string[] =>
  [...new URLSearchParams(search)]
    .filter(([name]) => name !== "sql" && !isPassedOn(name))
    .map(([name, value]) => `${name}=${value}`);

/** Longer queries are cut by some servers and chat programs. */
const longestQuery = 2_000;

export const longestStatement = 50_000;
