import { allProvinces } from "../areas/areaParts.ts";
import { type PlaceFigure, placeFiguresOf } from "../areas/placeFigures.ts";
import { perPublication } from "../releases/perPublication.ts";
import { beyondChance } from "./chance.ts";
import { type Contradiction, contradictionsOf } from "./contradiction.ts";
import { isSize, type Lasting, lastingOf, type LikesOf } from "./lasting.ts";
import { likeProvinces } from "./likePlaces.ts";
import { type Silence, silencesOf } from "./silence.ts";

/** Something of a place that tells it from the places beside it, or that its sources leave open. */
export type PlaceFinding = Lasting | Silence | Contradiction;

/** At most so many of all findings about figures would be there if chance had placed the figures. */
export const falseRate = 0.05;

/** No more than these are shown of a place, and of one table. */
const mostOfPlace = 9;
const mostOfTable = 5;

/** The findings of provinces, the rarest first. */
export const provinceFindings = perPublication((published) => {
  const provinces = allProvinces(published);
  const findings = findingsOf(placeFiguresOf(published), provinces, likeProvinces(published));
  return Map.groupBy(findings, ({ code }) => code);
});

/** Whatever figures say of places that is out of the ordinary by the rules of decision 076. */
export function findingsOf(
  figures: readonly PlaceFigure[],
  places: readonly string[],
  likesOf: LikesOf,
): PlaceFinding[] {
  const found: PlaceFinding[] = [
    ...lastingFindings(figures, places, likesOf),
    ...silencesOf(figures, places),
    ...contradictionsOf(figures, places),
  ];
  return [...Map.groupBy(found, ({ code }) => code).values()].flatMap(chosen);
}

/** Where places stand that chance alone does not put there. */
export const lastingFindings = (
  figures: readonly PlaceFigure[],
  places: readonly string[],
  likesOf: LikesOf,
): Lasting[] =>
  beyondChance(
    figures.flatMap((placed) => lastingOf(placed, places, likesOf)),
    falseRate,
  ).filter(isFarOut);

/** A standing in the middle can be lasting too, and says little; that of a size, in a half, says how large the place is. */
const isFarOut = ({ kind, part, placed }: Lasting): boolean =>
  kind === "like" ||
  kind === "part" ||
  part === "fifth" ||
  part === "third" ||
  (kind === "rank" && part === "half" && !isSize(placed));

/** The rarest first, so many of one table and in all. */
function chosen(findings: readonly PlaceFinding[]): PlaceFinding[] {
  const sorted = findings.toSorted((a, b) => a.chance - b.chance);
  const count = new Map<string, number>();
  const kept = sorted.filter(({ placed: { dataset } }) => {
    const { id } = dataset.table;
    count.set(id, (count.get(id) ?? 0) + 1);
    return count.get(id)! <= mostOfTable;
  });
  return kept.slice(0, mostOfPlace);
}
