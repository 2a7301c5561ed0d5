import { mayNameNode, type Reserve, reserves } from "./allowances.ts";
import { readImports } from "../../scripts/house/imports.ts";
import { findNames } from "./names.ts";
import { resolveImport } from "./place.ts";
import type { SourceText } from "../../scripts/house/sourceText.ts";

/** The names a file says that are not its to say. */
export function checkNames(source: SourceText): string[] {
  const mine = reserves.filter(
    ({ forbiddenIn, allowedIn }) => forbiddenIn.test(source.path) && !allowedIn.test(source.path),
  );
  return [...mine.flatMap((reserve) => checkReserve(source, reserve)), ...checkNode(source)];
}

function checkReserve(source: SourceText, { names, asMember, instead }: Reserve): string[] {
  const inMarkup = asMember ? findInMarkup(source.markup, names) : [];
  return [...findNames(source.script, names, { asMember }), ...inMarkup].map(
    ({ name, line }) => `${source.path}:${line} names ${name}. Instead, ${instead}.`,
  );
}

function findInMarkup(markup: string, names: readonly string[]): { name: string; line: number }[] {
  const words = new RegExp(`\\b(?:${names.join("|")})\\b`, "g");
  return [...markup.matchAll(words)].map(({ 0: name, index }) => ({
    name,
    line: markup.slice(0, index).split("\n").length,
  }));
}

function checkNode(source: SourceText): string[] {
  if (mayNameNode.test(source.path)) return [];
  return readImports(source)
    .filter(({ specifier }) => resolveImport(source.path, specifier).kind === "node")
    .map(
      ({ specifier, line }) =>
        `${source.path}:${line} imports ${specifier}. Instead, take what it gives as an argument: ` +
        "only src/pipeline/effects.ts, src/published.ts, src/render/png.ts and scripts/ know the machine.",
    );
}
