import type { Published } from "../../schema/catalogues/catalog.ts";
import { regionOfProvinces, sizeOfArea } from "../areas/areaMeasures.ts";
import type { LikesOf } from "./lasting.ts";

/** The provinces nearest in size to one of the same region: three that are larger, three that are smaller. */
export function likeProvinces(published: Published): LikesOf {
  const regionOf = regionOfProvinces(published);
  const sizes = [...regionOf.keys()].flatMap((code) => {
    const size = sizeOfArea(published, code);
    return size.kind === "notStated" ? [] : [{ code, size: size.value }];
  });
  const sorted = sizes.toSorted((a, b) => a.size - b.size);
  return (code) => {
    const beside = sorted.filter((one) => regionOf.get(one.code) === regionOf.get(code));
    const at = beside.findIndex((one) => one.code === code);
    const codes = beside.map((one) => one.code);
    return at < 0
      ? { larger: [], smaller: [] }
      : { larger: codes.slice(at + 1, at + 4), smaller: codes.slice(Math.max(0, at - 3), at) };
  };
}
