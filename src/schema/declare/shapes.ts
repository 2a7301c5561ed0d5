/** The outlines that maps are drawn from: all provinces, the amphoes of one, the tambons of the four. */
export type ShapeSet = "provinces" | "tambons-north4" | `amphoes-${string}`;

/** The files that outlines are published in, as TopoJSON; a set may be part of one. */
export type ShapeFile = "provinces" | "amphoes" | "tambons-north4";

/** An area's outline in degrees of longitude and latitude, its outer rings clockwise as D3 wants them. */
export interface AreaShape {
  readonly type: "Feature";
  readonly properties: { readonly code: string };
  readonly geometry: {
    readonly type: "Polygon" | "MultiPolygon";
    readonly coordinates: readonly unknown[];
  };
}

export type ShapesOf = (set: ShapeSet) => readonly AreaShape[];

export const shapeFileOf = (set: ShapeSet): ShapeFile =>
  set.startsWith("amphoes-") ? "amphoes" : (set as ShapeFile);

/** Whether an area is one of the set: `amphoes-50` are those of Chiang Mai. */
export const isInSet = (set: ShapeSet, code: string): boolean =>
  !set.startsWith("amphoes-") || code.startsWith(set.slice("amphoes-".length));
