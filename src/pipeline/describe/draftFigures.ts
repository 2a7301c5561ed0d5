import { areaChain } from "../../schema/declare/areaChain.ts";
import { isTimeStep } from "../../schema/declare/kinds.ts";
import { isMeasureField } from "../../schema/written/fieldColumn.ts";
import type { FigureOfFile, WrittenField } from "../../schema/written/writtenTable.ts";
import { unwrittenWord } from "./draftFields.ts";

/**
 * What a draft proposes to tell of places: how many rows each has, where a row is a thing of its own, and each measure
 * that has a meaning for a place. Whether a rank or a change means something is for a person to say.
 */
export function draftFigures(
  fields: readonly WrittenField[],
  key: readonly string[],
): readonly FigureOfFile[] {
  const levels = areaChain(Object.fromEntries(fields.map((field) => [field.name, field])));
  const area = levels.at(-1);
  if (area === undefined) return [];
  const time = fields.find((field) => isTimeStep(field) && key.includes(field.name))?.name;
  const isOneRow = key.every((name) => name === time || levels.some((one) => one.name === name));
  const own = isOneRow ? undefined : "rows";
  const added = area.column.kind === "province" ? own : "places";
  const figure = (sums: "rows" | "places" | undefined): Omit<FigureOfFile, "id" | "title"> => ({
    ...{ area: area.name, ...(time !== undefined && { time }), ...(sums && { sums }) },
    ...{ better: "neither", ranked: false, changes: false },
  });
  const measures = fields
    .filter(isMeasureField)
    .filter(({ additivity }) => additivity !== "not additive" || isOneRow);
  return [
    ...(isOneRow ? [] : [{ id: "rows", title: unwritten, unit: unwritten, ...figure(added) }]),
    ...measures.slice(0, most).map(({ name, title, "title:en": en, unit, kind, additivity }) => ({
      ...{ id: name.replaceAll("_", "-"), title: { th: title, en }, measure: name },
      ...(unit === undefined && kind !== "baht" && { unit: unwritten }),
      ...figure(additivity === "not additive" ? undefined : added),
    })),
  ];
}

/** Of a table with a column for each age none is meant more than the others. */
const most = 6;

const unwritten = { th: unwrittenWord, en: unwrittenWord };
