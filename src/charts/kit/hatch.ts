import type { Markish } from "@observablehq/plot";
import { colour } from "../theme.ts";

const svg = "http://www.w3.org/2000/svg";

/**
 * Defines the pattern that stands for “not stated”: thin slanted lines, readable without colour.
 * A faceted chart draws its marks once a facet, and the first one defines the pattern for all.
 */
export const hatch =
  (id: string): Markish =>
  (_index, _scales, _values, _dimensions, context) => {
    const { document } = context as unknown as { document: Document };
    if (context.ownerSVGElement.querySelector(`#${id}`)) return null;
    const pattern = document.createElementNS(svg, "pattern");
    const line = document.createElementNS(svg, "path");
    const attributes = { id, width: "6", height: "6", patternUnits: "userSpaceOnUse" };
    for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
    line.setAttribute("d", "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2");
    line.setAttribute("stroke", colour("hatch"));
    pattern.append(line);
    const defs = document.createElementNS(svg, "defs");
    defs.append(pattern);
    return defs;
  };
