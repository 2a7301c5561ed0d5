import ts from "typescript";

/** Whether a name is declared in the file where it is used: a parameter, a variable, a function, an import. */
export function isDeclaredAround(node: ts.Identifier): boolean {
  for (let scope: ts.Node = node.parent; scope; scope = scope.parent) {
    if (declaredIn(scope).includes(node.text)) return true;
  }
  return false;
}

function declaredIn(scope: ts.Node): string[] {
  if (ts.isFunctionLike(scope)) return scope.parameters.flatMap(({ name }) => namesIn(name));
  if (ts.isSourceFile(scope) || ts.isBlock(scope)) return scope.statements.flatMap(declaredBy);
  if (ts.isCatchClause(scope)) return namesIn(scope.variableDeclaration?.name);
  const isLoop =
    ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope);
  return isLoop && scope.initializer && ts.isVariableDeclarationList(scope.initializer)
    ? variablesIn(scope.initializer)
    : [];
}

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return variablesIn(statement.declarationList);
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return namesIn(statement.name);
  }
  if (!ts.isImportDeclaration(statement)) return [];
  const { name, namedBindings } = statement.importClause ?? {};
  if (!namedBindings) return namesIn(name);
  const bindings = ts.isNamespaceImport(namedBindings) ? [namedBindings] : namedBindings.elements;
  return [...namesIn(name), ...bindings.map((binding) => binding.name.text)];
}

const variablesIn = (list: ts.VariableDeclarationList): string[] =>
  list.declarations.flatMap(({ name }) => namesIn(name));

function namesIn(name: ts.BindingName | undefined): string[] {
  if (name === undefined) return [];
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) ? namesIn(element.name) : [],
  );
}
