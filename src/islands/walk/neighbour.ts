export interface Middle {
  readonly x: number;
  readonly y: number;
}

/** Directions of the arrow keys; `y` grows downwards, as on the screen. */
export const directions: Readonly<Record<string, Middle>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/**
 * The place nearest in a direction: within 60° of it, and the nearer the straighter. Null where none lies there.
 */
export function neighbour(places: readonly Middle[], from: number, towards: Middle): number | null {
  const start = places[from];
  if (!start) return null;
  const reached = places.flatMap(({ x, y }, i) => {
    const [dx, dy] = [x - start.x, y - start.y];
    const [along, distance] = [dx * towards.x + dy * towards.y, Math.hypot(dx, dy)];
    return i !== from && along > distance / 2 ? [{ i, cost: (distance * distance) / along }] : [];
  });
  return reached.toSorted((a, b) => a.cost - b.cost)[0]?.i ?? null;
}
