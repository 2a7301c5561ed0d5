import ts from "typescript";
import type { SourceText } from "./sourceText.ts";

export interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** Every import a file makes: static, re-exported, dynamic, of a type in place, by glob or as a worker. */
export function readImports({ script }: SourceText): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    for (const { specifier, isTypeOnly = false } of importedBy(node)) {
      const { line } = script.getLineAndCharacterOfPosition(specifier.getStart(script));
      imports.push({ specifier: specifier.text, isTypeOnly, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(script);
  return imports;
}

interface Imported {
  readonly specifier: ts.StringLiteralLike;
  readonly isTypeOnly?: boolean;
}

function importedBy(node: ts.Node): Imported[] {
  if (ts.isImportDeclaration(node)) {
    return named(
      node.moduleSpecifier,
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    );
  }
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && isLoading(node.expression)) return literalsIn(node.arguments[0]);
  if (ts.isNewExpression(node) && isUrlBesideThisFile(node))
    return named(node.arguments?.[0], false);
  return [];
}

const named = (node: ts.Node | undefined, isTypeOnly: boolean): Imported[] =>
  node && ts.isStringLiteralLike(node) ? [{ specifier: node, isTypeOnly }] : [];

/** `import(…)` or `import.meta.glob(…)`. */
const isLoading = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isPropertyAccessExpression(callee) &&
    ts.isMetaProperty(callee.expression) &&
    callee.name.text === "glob");

function literalsIn(node: ts.Node | undefined): Imported[] {
  if (node && ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literalsIn);
  return named(node, false);
}

/** `new URL("./worker.ts", import.meta.url)`, by which a worker is named. */
const isUrlBesideThisFile = (node: ts.NewExpression): boolean =>
  ts.isIdentifier(node.expression) &&
  node.expression.text === "URL" &&
  node.arguments?.[1]?.getText() === "import.meta.url";
