import { checkArrow } from "./arrows.ts";
import { describeCycle, findCycles } from "./cycles.ts";
import { readImports } from "../../scripts/house/imports.ts";
import { placeOf, resolveImport } from "./place.ts";
import { checkRegistries } from "./registered.ts";
import { checkNames } from "./reserved.ts";
import { readSource, type SourceText } from "../../scripts/house/sourceText.ts";

/** All that stands against the architecture in a tree of files (path → text), each with what to do. */
export function checkArchitecture(files: ReadonlyMap<string, string>): string[] {
  const sources = [...files].map(([path, text]) => readSource(path, text));
  const graph = new Map(sources.map((source) => [source.path, importedFiles(source, files)]));
  return [
    ...sources.filter(({ path }) => placeOf(path) === null).map(homeless),
    ...sources.flatMap(checkArrows),
    ...findCycles(graph).map(describeCycle),
    ...sources.flatMap(checkNames),
    ...checkRegistries(graph),
  ];
}

const homeless = ({ path }: SourceText): string =>
  `${path} stands in no folder of the architecture: move it into one, or give it a row in the table.`;

const checkArrows = (source: SourceText): string[] =>
  readImports(source).flatMap((imported) => checkArrow(source.path, imported) ?? []);

function importedFiles(source: SourceText, files: ReadonlyMap<string, string>): string[] {
  return readImports(source).flatMap(({ specifier }) => {
    const target = resolveImport(source.path, specifier);
    return target.kind === "file" && files.has(target.path) ? [target.path] : [];
  });
}
