import type { Published } from "../../schema/catalogues/catalog.ts";
import { notStated, type Statement } from "../../words/subject/statement.ts";
import { perPublication } from "../releases/perPublication.ts";
import { areaSubjects } from "../subjects/index.ts";

/** What the subjects compare areas by, each by its id. */
export type AreaMeasures = Readonly<Record<string, Statement>>;

/** Asked for again by every comparison that holds an area; worked out once. */
export function areaMeasuresOf(published: Published, code: string): AreaMeasures {
  const known = measured(published);
  const measures: AreaMeasures =
    known.get(code) ??
    Object.assign({}, ...areaSubjects.map(({ measures }) => measures?.(published, code) ?? {}));
  known.set(code, measures);
  return measures;
}

const measured = perPublication(() => new Map<string, AreaMeasures>());

const sizes = areaSubjects.find(({ size }) => size !== undefined);

/** By what areas are large or small. */
export const areaSize = sizes?.size;

/** What is said of areas that are large or small alike. */
export const sizeColumns = sizes?.columns ?? [];

/** How large an area is, as far as a subject says. */
export const sizeOfArea = (published: Published, code: string): Statement =>
  areaSize?.of(published, code) ?? notStated;

/** In which part of the country each province lies. */
export const regionOfProvinces = perPublication(
  (published): ReadonlyMap<string, string> =>
    new Map(areaSubjects.flatMap(({ regions }) => [...(regions?.(published) ?? [])])),
);
