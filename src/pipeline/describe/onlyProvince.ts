import type { ProvinceCode } from "../../words/place/area.ts";
import { readAmphoe, type Places } from "../../words/place/place.ts";

/** The one province in which every name is that of an amphoe; null where none is, or several are. */
export function onlyProvinceOf(names: Iterable<string>, places: Places): ProvinceCode | null {
  const cells = [...names];
  const provinces = [...places.byCode.values()].flatMap(({ code, level }) =>
    level === "province" ? [code as ProvinceCode] : [],
  );
  const fitting = provinces.filter((province) =>
    cells.every((cell) => {
      const reading = readAmphoe(cell, places, { province });
      return reading.ok && reading.value.startsWith(province);
    }),
  );
  return cells.length > 0 && fitting.length === 1 ? fitting[0]! : null;
}
