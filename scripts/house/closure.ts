import { posix } from "node:path";
import { readImports } from "./imports.ts";
import type { SourceText } from "./sourceText.ts";

/** The project's files that loading `start` loads, itself among them; imports of types alone load nothing. */
export function importClosure(
  sources: ReadonlyMap<string, SourceText>,
  start: string,
): SourceText[] {
  const reached = new Map<string, SourceText>();
  const next = [start];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    const source = sources.get(path);
    if (source === undefined || reached.has(path)) continue;
    reached.set(path, source);
    next.push(...loadedBy(source));
  }
  return [...reached.values()];
}

const loadedBy = (source: SourceText): string[] =>
  readImports(source)
    .filter(({ isTypeOnly, specifier }) => !isTypeOnly && specifier.startsWith("."))
    .map(({ specifier }) => posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, "")));
