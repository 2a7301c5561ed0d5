import { isOfFigure } from "../../schema/declare/figure.ts";
import type { KnownStatement } from "../../words/subject/statement.ts";
import type { Text } from "../../words/text/language.ts";
import { type FigureRow, totalOf } from "../../charts/subjects/figureValues.ts";
import type { PlaceFigure } from "../areas/placeFigures.ts";

/** One thing of which two numbers are published. */
export interface Contradiction {
  readonly kind: "contradiction";
  readonly code: string;
  readonly placed: PlaceFigure;
  readonly time: string | number;
  readonly one: KnownStatement;
  /** What the parts add up to, or what another table states. */
  readonly other: KnownStatement;
  readonly against: Against;
  /** The share of places of which two numbers differ. */
  readonly chance: number;
}

/** The rule that the parts do not keep, or the figure of another table. */
type Against =
  { readonly rule: Text } | { readonly placed: PlaceFigure; readonly time: string | number };

type Found = Pick<Contradiction, "code" | "time" | "one" | "other" | "against">;

/** Every place of which a figure’s own table, or one that is to count the same, has another number. */
export const contradictionsOf = (
  figures: readonly PlaceFigure[],
  places: readonly string[],
): Contradiction[] =>
  figures.flatMap((placed) => {
    const found = [...betweenRows(placed, places), ...betweenTables(placed, figures, places)];
    const chance = new Set(found.map(({ code }) => code)).size / places.length;
    return found.map((one): Contradiction => ({ kind: "contradiction", placed, chance, ...one }));
  });

/** Two tables, each at its last time. */
function betweenTables(
  placed: PlaceFigure,
  figures: readonly PlaceFigure[],
  places: readonly string[],
): Found[] {
  const other = figures.find(
    ({ dataset, figure }) => `${dataset.table.id}/${figure.id}` === placed.figure.sameAs,
  );
  if (!other) return [];
  return places.flatMap((code): Found[] => {
    const [own, theirs] = [placed.of.get(code)?.at(-1), other.of.get(code)?.at(-1)];
    if (!own || !theirs || own.statement.value === theirs.statement.value) return [];
    const against = { placed: other, time: theirs.time };
    return [{ code, time: own.time, one: own.statement, other: theirs.statement, against }];
  });
}

/** Where the parts of a whole do not add up to what the same table states of it. */
function betweenRows({ dataset, figure, of, rows }: PlaceFigure, places: readonly string[]) {
  const { measure, per, area, time = "" } = figure;
  if (measure === undefined || per !== undefined) return [];
  const rules = (dataset.reconciliations ?? []).filter((rule) =>
    (rule.measures as readonly string[]).includes(measure),
  );
  return rules.flatMap(({ title, footings }) =>
    footings(rows).flatMap(({ whole, parts }: Footed): Found[] => {
      if (!isOfFigure(figure, whole)) return [];
      const code = String(whole[area]);
      const at = of.get(code)?.find((one) => one.time === whole[time]);
      const sum = totalOf(dataset.table, measure, parts);
      if (!places.includes(code) || !at || sum.kind === "notStated") return [];
      if (at.statement.value === sum.value) return [];
      return [{ code, time: at.time, one: at.statement, other: sum, against: { rule: title } }];
    }),
  );
}

interface Footed {
  readonly whole: FigureRow;
  readonly parts: readonly FigureRow[];
}
