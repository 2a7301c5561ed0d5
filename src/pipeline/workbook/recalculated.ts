import { createXmlReader } from "./xml.ts";

/**
 * The XML of a workbook whose formulas are calculated anew when it is opened: what they made of a cell that was
 * changed is kept in the file and no longer holds.
 */
export function recalculated(xml: string, part: string): string {
  let behind = 0;
  let own: { readonly start: number; readonly end: number } | null = null;
  const reader = createXmlReader(part, {
    open: (name, _, { start, end }) => {
      if (name === "calcPr") own = { start, end };
    },
    close: (name, { end }) => {
      if (stoodBefore.has(name)) behind = end;
    },
    text: () => {},
  });
  reader.push(new TextEncoder().encode(xml));
  reader.end();
  const { start, end } = own ?? { start: behind, end: behind };
  const old = xml.slice(start, end);
  const prefix = /<([^\s>/]*:)?sheets[\s>]/.exec(xml)?.[1] ?? "";
  const tag = own ? withCalculation(old) : `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  return xml.slice(0, start) + tag + xml.slice(end);
}

function withCalculation(tag: string): string {
  const without = tag.replace(/\s+fullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, "");
  return without.replace(/\s*(\/?)>$/, ` fullCalcOnLoad="1"$1>`);
}

/** What comes before it in the order that the standard gives. */
const stoodBefore: ReadonlySet<string> = new Set([
  ...["sheets", "functionGroups", "externalReferences", "definedNames"],
]);
