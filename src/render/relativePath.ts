import { type GeoContext, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3";

/** An outline in whole units, each point told from the one before, and lines without their letter: half as long as by places. */
export function relativePath(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  let path = "";
  let at: readonly [number, number] = [0, 0];
  const go = (x: number, y: number): string => {
    const to = [Math.round(x), Math.round(y)] as const;
    const step = [to[0] - at[0], to[1] - at[1]] as const;
    at = to;
    return step[0] === 0 && step[1] === 0 ? "" : `${step[0]}${step[1] < 0 ? "" : " "}${step[1]}`;
  };
  let start = at;
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      path += `m${go(x, y) || "0 0"}`;
      start = at;
    },
    lineTo: (x, y) => {
      const step = go(x, y);
      if (step !== "") path += step.startsWith("-") ? step : ` ${step}`;
    },
    closePath: () => {
      path += "z";
      at = start;
    },
    arc: () => undefined,
  };
  geoPath(projection, context)(shape);
  return path;
}
