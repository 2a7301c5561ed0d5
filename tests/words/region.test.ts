import { describe, expect, it } from "vitest";
import { areas } from "../../src/datasets/areas.ts";
import { regionsOfProvinces } from "../../src/datasets/regions.ts";
import { inspectionZones, provinceGroups, regions } from "../../src/words/place/region.ts";
import { published } from "../publication.ts";

const rows = published.rows(regionsOfProvinces.table);
const sizes = (of: (row: (typeof rows)[number]) => string | null) =>
  Object.fromEntries(
    [...Map.groupBy(rows, of)].map(([part, some]) => [part ?? "none", some.length]),
  );

describe("the levels above the province", () => {
  it("hold every province once", () => {
    const provinces = published
      .rows(areas.table)
      .filter(({ level }) => level === "province")
      .map(({ code }) => code as string);
    expect(rows.map(({ province_code }) => province_code as string)).toEqual(provinces);
  });

  it("are six regions of the sizes that the committee gave them, Bueng Kan added since", () => {
    expect(sizes(({ region }) => region)).toEqual({
      north: 9,
      northeast: 20,
      central: 22,
      east: 7,
      west: 5,
      south: 14,
    });
  });

  it("are eighteen groups, in none of which is Bangkok, and as many zones beside the central one", () => {
    const groups = sizes(({ province_group }) => province_group);
    expect(groups["none"]).toBe(1);
    expect(Object.keys(groups).length).toBe(19);
    expect(Object.keys(groups).toSorted()).toEqual(
      ["none", ...Object.keys(provinceGroups.parts)].toSorted(),
    );
    expect(Object.keys(sizes(({ inspection_zone }) => inspection_zone)).toSorted()).toEqual(
      Object.keys(inspectionZones.parts).toSorted(),
    );
  });

  it("put Chiang Mai where the department's inspector of zone 15 comes from", () => {
    expect(rows.find(({ province_code }) => province_code === "50")).toMatchObject({
      region: "north",
      province_group: "north-upper-1",
      inspection_zone: "zone-15",
    });
  });

  it("say of each division who drew it", () => {
    for (const { source } of [regions, provinceGroups, inspectionZones]) {
      expect(source.th).toMatch(/25\d\d/);
      expect(source.en).toMatch(/20\d\d|19\d\d/);
    }
  });
});
