import ts from "typescript";
import type { SourceText } from "./sourceText.ts";

/** The names a file declares and exports; what it hands on from another file is not its own. */
export function exportedNames({ script }: SourceText): string[] {
  return script.statements.filter(isExported).flatMap(declaredNames);
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  return isNamed(statement) && statement.name !== undefined ? [statement.name.text] : [];
}

type Named =
  ts.FunctionDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration;

const isNamed = (statement: ts.Statement): statement is Named =>
  ts.isFunctionDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement) ||
  ts.isClassDeclaration(statement);

/**
 * The exported names that stand in two files or more, each with those files.
 * Routes answer to names that Astro gives (`GET`, `getStaticPaths`) and are left out.
 */
export function doubleNames(sources: readonly SourceText[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const source of sources) {
    if (source.path.startsWith("src/pages/")) continue;
    for (const name of new Set(exportedNames(source))) {
      files.set(name, [...(files.get(name) ?? []), source.path]);
    }
  }
  return new Map([...files].filter(([, paths]) => paths.length > 1));
}
