import { describe, expect, it } from "vitest";
import { areas } from "../../src/datasets/areas.ts";
import { regions } from "../../src/words/region.ts";
import { published } from "../publication.ts";

describe("the six regions", () => {
  it("hold every province once", () => {
    const provinces = published
      .rows(areas.table)
      .filter(({ level }) => level === "province")
      .map(({ code }) => code as string);
    expect(provinces.length).toBe(77);
    expect(regions.flatMap(({ provinces }) => provinces).toSorted()).toEqual(provinces.toSorted());
  });

  it("have the sizes that the committee gave them, Bueng Kan added since", () => {
    const sizes = regions.map(({ id, provinces }) => [id, provinces.length]);
    expect(Object.fromEntries(sizes)).toEqual({
      north: 9,
      northeast: 20,
      central: 22,
      east: 7,
      west: 5,
      south: 14,
    });
  });
});
