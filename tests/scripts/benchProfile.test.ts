import { expect, test } from "vitest";
import { shareWithin } from "../../scripts/bench/profile.ts";

const node = (id: number, functionName: string, children: readonly number[] = []) => ({
  id,
  callFrame: { functionName },
  children,
});
const profile = {
  nodes: [
    node(1, "(root)", [2, 5]),
    node(2, "page", [3]),
    node(3, "draw", [4]),
    node(4, "plot"),
    node(5, "(idle)"),
  ],
  samples: [2, 3, 4, 5],
  timeDeltas: [40, 10, 20, 30],
};

test("counts a function's own time and that of what it called, once", () => {
  expect(shareWithin(profile, ["draw"])).toBe(0.3);
  expect(shareWithin(profile, ["draw", "plot"])).toBe(0.3);
  expect(shareWithin(profile, ["page"])).toBe(0.7);
  expect(shareWithin(profile, ["absent"])).toBe(0);
});
