import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { order, type Place } from "./allowances.ts";

/** Where an import leads. */
export type Target =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "node"; readonly name: string }
  | { readonly kind: "package"; readonly name: string };

/** `../words/baht.ts` said by `src/schema/csv.ts` is the file `src/words/baht.ts`. */
export function resolveImport(from: string, specifier: string): Target {
  const [plain = ""] = specifier.split("?");
  if (/^\.{1,2}(\/|$)/.test(plain)) {
    return { kind: "file", path: posix.join(posix.dirname(from), plain) };
  }
  if (plain.startsWith("/")) return { kind: "file", path: plain.slice(1) };
  if (isBuiltin(plain)) return { kind: "node", name: plain };
  const [scope = "", name = ""] = plain.split("/");
  return { kind: "package", name: scope.startsWith("@") ? `${scope}/${name}` : scope };
}

/** `src/words/number/baht.ts` stands in `words`, `src/paths.ts` in `paths`; null for a file of no folder we know. */
export function placeOf(path: string): Place | null {
  const [first = "", second = ""] = path.split("/");
  const name = first === "src" ? second.replace(/\.ts$/, "") : first;
  return order.find((place) => place === name) ?? null;
}

/** `src/render/png.ts` is `render/png.ts` in the table. */
export const nameInTable = (path: string): string => path.replace(/^src\//, "");
