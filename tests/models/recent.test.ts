import { expect, it } from "vitest";
import { recent } from "../../src/models/releases/recent.ts";

it("makes a thing once as long as it is asked for among the last", () => {
  const made: string[] = [];
  const kept = recent<string>(2);
  const ask = (key: string) => kept(key, () => (made.push(key), key.toUpperCase()));
  expect(["a", "b", "a", "c", "a", "b"].map(ask)).toEqual(["A", "B", "A", "C", "A", "B"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
