import { geoArea } from "d3";
import type { FeatureCollection } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { Objects, Topology } from "topojson-specification";
import type { AreaShape, ShapeFile } from "../../schema/declare/shapes.ts";
import { type Tools } from "./publish.ts";
import { newFile, type NewFile } from "./newFile.ts";

/** Outlines as they arrive: GeoJSON whose features carry a code of their level, `TH5010`. */
export interface ShapeSource {
  readonly file: ShapeFile;
  readonly geojson: string;
  readonly property: string;
  /** The codes that must each have an outline, and no others. */
  readonly codes: ReadonlySet<string>;
}

/** Makes one TopoJSON of each source; an area without an outline, or an outline of no area, is our own mistake. */
export function publishShapes(
  sources: readonly ShapeSource[],
  { sha256 }: Pick<Tools, "sha256">,
): Record<ShapeFile, NewFile> {
  const files = sources.map((source) => {
    const features = readShapes(source);
    const areas = { type: "FeatureCollection", features } as unknown as FeatureCollection;
    const topo = quantize(topology({ areas }) as Topology<Objects<object>>, quantum);
    const content = new TextEncoder().encode(JSON.stringify(topo));
    return [source.file, newFile(`${source.file}.topo.json`, content, sha256)];
  });
  return Object.fromEntries(files);
}

/** Grid lines either way: at the scale of the whole country half a kilometre, finer than the outlines are. */
const quantum = 4000;

function readShapes({ file, geojson, property, codes }: ShapeSource): AreaShape[] {
  const { features } = JSON.parse(geojson) as { features: RawFeature[] };
  const shapes = features.map(({ properties, geometry }): AreaShape => {
    const code = String(properties[property]).replace(/^TH/, "");
    return { type: "Feature", properties: { code }, geometry: clockwise(geometry) };
  });
  const drawn = new Set(shapes.map(({ properties }) => properties.code));
  const missing = [...codes].filter((code) => !drawn.has(code));
  const unknown = [...drawn].filter((code) => !codes.has(code));
  if (missing.length + unknown.length > 0)
    throw new Error(`outlines and areas differ in ${file}: ${[...missing, ...unknown].join(" ")}`);
  return shapes.toSorted((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
}

interface RawFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: AreaShape["geometry"];
}

/** D3 takes what lies to the right of a ring as its inside; wound the other way an area is all the world but itself. */
function clockwise(geometry: AreaShape["geometry"]): AreaShape["geometry"] {
  const polygons = (
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
  ) as number[][][][];
  const coordinates = polygons.map((rings) =>
    geoArea({ type: "Polygon", coordinates: rings }) > 2 * Math.PI
      ? rings.map((ring) => ring.toReversed())
      : rings,
  );
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: coordinates[0] as number[][][] }
    : { type: "MultiPolygon", coordinates };
}
