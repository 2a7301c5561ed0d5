import ts from "typescript";
import { readImports } from "../../scripts/house/imports.ts";
import { readSource } from "../../scripts/house/sourceText.ts";
import { resolveImport } from "./place.ts";

/** Pages of areas and findings, which show whatever subjects and declarations hand them. */
const unknowing = /^src\/(models\/(areas|findings)|components\/areas)\//;

/** Where files that are to know no dataset import one, or say the id of one. */
export const checkUnnamed = (
  files: ReadonlyMap<string, string>,
  datasets: readonly string[],
): string[] =>
  [...files]
    .filter(([path]) => unknowing.test(path))
    .flatMap(([path, text]) => {
      const source = readSource(path, text);
      const imported = readImports(source).filter(({ specifier }) => {
        const target = resolveImport(path, specifier);
        return (
          target.kind === "file" &&
          target.path.startsWith("src/datasets/") &&
          target.path !== "src/datasets/index.ts"
        );
      });
      return [
        ...imported.map(({ specifier, line }) => `${path}:${line} imports ${specifier}. ${advice}`),
        ...[...idsIn(source.script), ...idsInMarkup(source.markup)]
          .filter(({ id }) => datasets.includes(id))
          .map(({ id, line }) => `${path}:${line} names the dataset ${id}. ${advice}`),
      ];
    });

const advice =
  "Pages of areas know no table: let a subject of src/models/subjects say it, or declare a figure with the table.";

interface Said {
  readonly id: string;
  readonly line: number;
}

function idsIn(script: ts.SourceFile): Said[] {
  const said: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const { line } = script.getLineAndCharacterOfPosition(node.getStart(script));
      said.push({ id: node.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(script);
  return said;
}

const idsInMarkup = (markup: string): Said[] =>
  [...markup.matchAll(/(["'`])([\w-]+)\1/g)].map(({ 2: id = "", index }) => ({
    id,
    line: markup.slice(0, index).split("\n").length,
  }));
