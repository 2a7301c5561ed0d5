import { expect, it } from "vitest";
import { namesExchanged, type PopulationRow } from "../../src/datasets/population.ts";
import type { EarlierRows } from "../../src/schema/declare/comparison.ts";

const register = [
  { code: "50", name_th: "เชียงใหม่" },
  { code: "5002", name_th: "จอมทอง" },
  { code: "5003", name_th: "แม่แจ่ม" },
  { code: "5705", name_th: "พาน" },
];
const earlier = (() => register) as unknown as EarlierRows;
const found = (...names: readonly (readonly [code: string, name_th: string])[]) =>
  namesExchanged
    .broken(
      names.map(([code, name_th]) => ({ code, name_th }) as PopulationRow),
      earlier,
    )
    .map(({ received }) => received);

it("finds areas whose names have changed places, for their figures may be each other’s", () => {
  expect(found(["5002", "แม่แจ่ม"], ["5003", "จอมทอง"])).toEqual([
    "5002 แม่แจ่ม (5003)",
    "5003 จอมทอง (5002)",
  ]);
});

it("finds nothing in an area that was renamed or spelled otherwise, whatever lies elsewhere", () => {
  expect(found(["5002", "จอมทองใหม่"], ["5003", "พาน"], ["5099", "แม่แจ่ม"])).toEqual([]);
});
