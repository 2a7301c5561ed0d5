import { geoMercator, geoPath } from "d3";
import type { GeoPermissibleObjects } from "d3";
import type { AreaShape, ShapeSet, ShapesOf } from "../schema/declare/shapes.ts";
import { escapeMarkup } from "./markup.ts";
import { relativePath } from "./relativePath.ts";

/** What a map of areas shows: each with its circle as a share of the largest, its words and its page. */
export interface DrawableMap {
  readonly shapes: ShapeSet;
  readonly heading: string;
  readonly areas: Readonly<
    Record<
      string,
      {
        readonly fill: string;
        readonly share: number;
        readonly title: string;
        readonly path: string;
      }
    >
  >;
}

const width = 320;
const margin = 2;

/** The radius of the largest circle, where so many areas share the surface. */
const largestRadius = (height: number, areas: number): number =>
  Math.min(20, 0.4 * Math.sqrt((width * height) / Math.max(1, areas)));

/** Draws the map once and marks the area that a page is about: the outlines are the same on the pages of all its areas. */
export function drawAreaMap(map: DrawableMap, shapesOf: ShapesOf, current: string | null): string {
  const known = drawn.get(map);
  const { open, links, circles } = known ?? draw(map, shapesOf);
  if (!known) drawn.set(map, { open, links, circles });
  const others = [...links].filter(([code]) => code !== current).map(([, link]) => link);
  const own = current === null ? undefined : links.get(current);
  const marked = own?.replace("<a ", '<a aria-current="page" ') ?? "";
  return `${open}${others.join("")}${marked}${circles}</svg>`;
}

interface Drawn {
  readonly open: string;
  readonly links: ReadonlyMap<string, string>;
  /** Above all areas, so that no neighbour covers one. */
  readonly circles: string;
}

const drawn = new WeakMap<DrawableMap, Drawn>();

function draw({ shapes, heading, areas }: DrawableMap, shapesOf: ShapesOf): Drawn {
  const mapped = shapesOf(shapes).filter(({ properties }) => properties.code in areas);
  const { path, height, middle } = projected(mapped);
  const radius = largestRadius(height, mapped.length);
  const links = mapped.map((shape): [string, string] => {
    const { code } = shape.properties;
    const { fill, title, path: page } = areas[code] as DrawableMap["areas"][string];
    return [
      code,
      `<a href="${escapeMarkup(page)}"><title>${escapeMarkup(title)}</title>` +
        `<path class="map-${fill}" d="${path(shape)}"/></a>`,
    ];
  });
  return {
    open: `<svg class="area-map" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeMarkup(heading)}">`,
    links: new Map(links),
    circles: mapped
      .map((shape) =>
        circle(middle(shape), radius * Math.sqrt(areas[shape.properties.code]?.share ?? 0)),
      )
      .join(""),
  };
}

const circle = ([x, y]: readonly [number, number], r: number): string =>
  r > 0 ? `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${r.toFixed(1)}"/>` : "";

/** Whole units of a picture that is shown at about its size: as sharp as its simplified outlines, and short. */
function projected(shapes: readonly AreaShape[]) {
  const all = { type: "FeatureCollection", features: shapes } as unknown as GeoPermissibleObjects;
  const projection = geoMercator().fitWidth(width - 2 * margin, all);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x - left + margin, y - top + margin]);
  return {
    height: Math.ceil(bottom - top + 2 * margin),
    middle: (shape: AreaShape) => geoPath(projection).centroid(shape as never),
    path: (shape: AreaShape) => relativePath(shape as unknown as GeoPermissibleObjects, projection),
  };
}
