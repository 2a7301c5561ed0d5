import ts from "typescript";
import { isDeclaredAround } from "./scope.ts";

/** Where a file says one of the names of the world around it, or, if asked, a member of that name. */
export function findNames(
  script: ts.SourceFile,
  names: readonly string[],
  { asMember }: { readonly asMember: boolean },
): { name: string; line: number }[] {
  const found: { name: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    const name = saidBy(node, asMember);
    if (name !== null && names.includes(name) && !isOfTheFile(node)) {
      const { line } = script.getLineAndCharacterOfPosition(node.getStart(script));
      found.push({ name, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(script);
  return found;
}

function saidBy(node: ts.Node, asMember: boolean): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    return asMember || isWorld(node.expression) ? node.name.text : null;
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return asMember || isWorld(node.expression) ? node.argumentExpression.text : null;
  }
  return ts.isIdentifier(node) && !isOnlyALabel(node) ? node.text : null;
}

/** Looked up for the names that are asked for alone: it reads every scope around. */
const isOfTheFile = (node: ts.Node): boolean => ts.isIdentifier(node) && isDeclaredAround(node);

const isWorld = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) && ["globalThis", "self"].includes(node.text);

/** A name that declares or selects something, as `document` does in `{ document: x }` and `x.document`. */
function isOnlyALabel(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  const isName = "name" in parent && parent.name === node;
  const isOriginalName = "propertyName" in parent && parent.propertyName === node;
  return isName || isOriginalName;
}
