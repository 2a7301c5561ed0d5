import type { LegendItem, Say } from "../../charts/chart.ts";
import { circleLegend } from "../../charts/kit/circleMap.ts";
import { areaPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { ShapeSet } from "../../schema/declare/shapes.ts";
import type { Language } from "../../words/text/language.ts";
import type { Statement } from "../../words/subject/statement.ts";
import { areaSize } from "./areaMeasures.ts";
import { areaPartsOf } from "./areaParts.ts";
import type { AreaSize } from "./areaSubject.ts";
import { areaWords, areaKindOf } from "./areaWords.ts";
import { perPublication } from "../releases/perPublication.ts";

/** The parts of an area by their size; the same map stands on the pages of the area and of its parts. */
export interface AreaMap {
  /** The area that is mapped. */
  readonly code: string;
  readonly shapes: ShapeSet;
  readonly heading: string;
  readonly caption: string;
  readonly areas: Readonly<Record<string, MappedArea>>;
  readonly legend: readonly LegendItem[];
}

interface MappedArea {
  readonly fill: "level" | "hatch";
  /** Its size as a share of that of the largest. */
  readonly share: number;
  readonly title: string;
  readonly path: string;
}

/** A map with the area that the page is about. */
export interface PlacedMap {
  readonly map: AreaMap;
  readonly current: string | null;
}

/** An area's own map, and the one it is found on, as far as there are outlines. */
export function mapsOf(published: Published, code: string, say: Say): PlacedMap[] {
  const placed = (mapped: string): PlacedMap[] => {
    const map = mapOf(published, mapped, say);
    return map ? [{ map, current: mapped === code ? null : code }] : [];
  };
  if (code.length === 2) return placed(code);
  if (code.length === 6) return placed(code.slice(0, 4));
  return [...placed(code.slice(0, 2)), ...placed(code)];
}

function mapOf(published: Published, code: string, say: Say): AreaMap | null {
  const shapes = shapesWithin(published, code);
  if (shapes === null || areaSize === undefined) return null;
  const made = maps(published)[say.language];
  const map = made.get(code) ?? makeMap(published, code, { shapes, size: areaSize }, say);
  made.set(code, map);
  return map;
}

const maps = perPublication((): Readonly<Record<Language, Map<string, AreaMap>>> => ({
  th: new Map(),
  en: new Map(),
}));

function shapesWithin(published: Published, code: string): ShapeSet | null {
  if (code.length === 2) return `amphoes-${code}`;
  const tambons = published.shapes("tambons-north4");
  return tambons.some(({ properties }) => properties.code.startsWith(code))
    ? "tambons-north4"
    : null;
}

function makeMap(
  published: Published,
  code: string,
  { shapes, size }: { readonly shapes: ShapeSet; readonly size: AreaSize },
  say: Say,
): AreaMap {
  const words = areaWords[say.language];
  const parts = areaPartsOf(published).get(code) ?? [];
  const values = parts.map((part) => ({ code: part, value: size.of(published, part) }));
  const most = Math.max(1, ...values.map(({ value }) => sizeIn(value)));
  const legend = circleLegend(values, (value) => size.show(value, say), say);
  const title = say.placeTitle(code);
  const note = size.note(published, code, say) ?? "";
  return {
    code,
    shapes,
    heading: words.mapHeading(title),
    caption: size.mapCaption(areaKindOf(parts[0] ?? code, code), title, note, say),
    areas: Object.fromEntries(
      values.map(({ code: part, value }) => [
        part,
        {
          fill: value.kind === "notStated" ? ("hatch" as const) : ("level" as const),
          share: sizeIn(value) / most,
          title: `${say.placeTitle(part)}: ${value.kind === "notStated" ? words.silentHeading : size.show(value.value, say)}`,
          path: areaPath(say.language, part),
        },
      ]),
    ),
    legend,
  };
}

const sizeIn = (value: Statement): number => (value.kind === "notStated" ? 0 : value.value);
