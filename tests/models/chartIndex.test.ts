import { expect, it } from "vitest";
import { chartIndex } from "../../src/models/figures/chartIndex.ts";
import { published } from "../publication.ts";

const placesOf = (language: "th" | "en", id: string): string | null =>
  chartIndex
    .build(published, { language, params: {} })
    .topics.flatMap(({ charts }) => charts)
    .find(({ path }) => path.endsWith(`/charts/${id}/`))!.places;

it("counts the areas of a chart as areas, and the projects of another as what they are", () => {
  expect(placesOf("th", "otop-months")).toMatch(/^ดูได้ \d+ พื้นที่$/);
  expect(placesOf("th", "budget-lines")).toMatch(/^เลือกดูได้ \d+ รายการ$/);
  expect(placesOf("en", "budget-lines")).toMatch(/^\d+ to choose from$/);
  expect(placesOf("th", "funds-at-a-glance")).toBeNull();
});
