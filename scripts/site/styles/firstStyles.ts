import { canFind, isOfReader } from "./selector.ts";
import { type SheetRule, splitAt, writeRules } from "./sheet.ts";

/** The rules of a sheet that dress what is seen of a page first, as text. What paper, states and scripts need comes later. */
export const firstStyles = (sheet: readonly SheetRule[], names: ReadonlySet<string>): string =>
  writeRules(
    withoutUnusedProperties(
      sheet.flatMap((rule) => keptOf(rule, names)),
      names,
    ),
  );

function keptOf(rule: SheetRule, names: ReadonlySet<string>): readonly SheetRule[] {
  if ("rules" in rule) {
    if (isLater(rule.prelude)) return [];
    return [{ ...rule, rules: rule.rules.flatMap((inner) => keptOf(inner, names)) }];
  }
  if (rule.prelude === "@font-face") return [rule];
  if (rule.prelude.startsWith("@")) return [];
  const selectors = splitAt(rule.prelude, ",").filter(
    (selector) => !isOfReader(selector) && canFind(selector, names),
  );
  const declarations = rule.declarations.filter((one) => !needsReader.test(one));
  return selectors.length === 0 ? [] : [{ prelude: selectors.join(","), declarations }];
}

/** Print, states of the device that are rare, and letters that a reader has set large. */
const isLater = (prelude: string): boolean =>
  /^@media\b.*(?:\b(?:print|forced-colors|prefers-reduced-motion)\b|[<:=]\s*[\d.]+em\))/.test(
    prelude,
  );

/** What is felt only once a reader does something, or prints. */
const needsReader =
  /^(?:cursor|pointer-events|scroll-|(?:-webkit-)?print-color-adjust|background:.*\blocal\b)/;

/** Custom properties that neither a kept rule nor the page itself reads are left out, and those read by these alone. */
function withoutUnusedProperties(
  rules: readonly SheetRule[],
  names: ReadonlySet<string>,
): readonly SheetRule[] {
  const text = writeRules(rules);
  const read = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name as string));
  const isRead = (declaration: string) => {
    const [name] = declaration.split(":", 1) as [string];
    return !name.startsWith("--") || read.has(name) || names.has(name);
  };
  const left = rules.map((rule) => filterDeclarations(rule, isRead));
  return writeRules(left) === text ? left : withoutUnusedProperties(left, names);
}

const filterDeclarations = (
  rule: SheetRule,
  isKept: (declaration: string) => boolean,
): SheetRule =>
  "rules" in rule
    ? { ...rule, rules: rule.rules.map((inner) => filterDeclarations(inner, isKept)) }
    : { ...rule, declarations: rule.declarations.filter(isKept) };
