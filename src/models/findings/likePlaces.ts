import { regionsOfProvinces } from "../../datasets/regions.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { areaMeasuresOf } from "../areas/areaMeasures.ts";
import type { LikesOf } from "./lasting.ts";

/** The provinces nearest in population to one of the same region: three that have more, three that have fewer. */
export function likeProvinces(published: Published): LikesOf {
  const regionOf = regionsOf(published);
  const sizes = [...regionOf.keys()].flatMap((code) => {
    const { people } = areaMeasuresOf(published, code);
    return people.kind === "notStated" ? [] : [{ code, people: people.value }];
  });
  const sorted = sizes.toSorted((a, b) => a.people - b.people);
  return (code) => {
    const beside = sorted.filter((one) => regionOf.get(one.code) === regionOf.get(code));
    const at = beside.findIndex((one) => one.code === code);
    const codes = beside.map((one) => one.code);
    return at < 0
      ? { larger: [], smaller: [] }
      : { larger: codes.slice(at + 1, at + 4), smaller: codes.slice(Math.max(0, at - 3), at) };
  };
}

const regionsOf = (published: Published): ReadonlyMap<string, string> =>
  new Map(
    published
      .rows(regionsOfProvinces.table)
      .map(({ province_code, region }) => [province_code as string, region]),
  );
