import { builtInFormat, readNumberFormat, type NumberFormat } from "./numberFormat.ts";
import { readXmlPart } from "./package.ts";
import type { Zip } from "./zip.ts";

/** The formats of cells by the number that a cell names, from 0. */
export function readStyles(zip: Zip, part: string | null): readonly NumberFormat[] {
  if (part === null) return [];
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  readXmlPart(zip, part, {
    open: (name, attributes) => {
      const id = Number(attributes("numFmtId") ?? 0);
      if (name === "numFmt") own.set(id, readNumberFormat(attributes("formatCode") ?? ""));
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) formats.push(own.get(id) ?? builtInFormat(id));
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return formats;
}
