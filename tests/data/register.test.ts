import { describe, expect, it } from "vitest";
import { limitsOf, openRegister } from "../../scripts/data/register.ts";
import { areas } from "../../src/datasets/areas.ts";
import { population } from "../../src/datasets/population.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { villages } from "../../src/datasets/villages.ts";
import { published } from "../livePublication.ts";

const places = openRegister()();

describe("what a file is checked against, read from the data folder", () => {
  it("has the areas that are published, in their order", () => {
    const own = [...places.byCode.values()].map(({ code, nameTh }) => [code, nameTh]);
    expect(own).toEqual(published.rows(areas.table).map(({ code, name_th }) => [code, name_th]));
  });

  it("has the villages that are published", () => {
    const tambons = [...places.byCode.keys()].filter((code) => code.length === 6);
    const own = tambons.flatMap((tambon) => places.villages.of(tambon));
    const listed = published.rows(villages.table);
    expect(new Map(own.map(({ code, name }) => [code, name]))).toEqual(
      new Map(listed.map(({ village_code, name_th }) => [village_code, name_th])),
    );
  });

  it("knows the people of every area as published", () => {
    const [people] = [...limitsOf(villageFunds, places).values()];
    const rows = published.rows(population.table);
    expect(people).toEqual(new Map(rows.map(({ code, population }) => [code, population])));
  });
});
