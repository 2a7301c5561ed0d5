import type { PlaceNames } from "./exploreLabels.ts";

/** Names of areas in which no two that are shown together are alike: those that repeat say what they lie in. */
export function distinctNames(names: PlaceNames, shown: readonly string[]): PlaceNames {
  const codes = [...new Set(shown)].filter((code) => names.has(code));
  const told = (depth: number) => (code: string) => withinWords(names, code, depth);
  const once = repeatedOf(codes, told(0));
  if (once.length === 0) return names;
  const twice = new Set(repeatedOf(once, told(1)));
  return new Map([
    ...names,
    ...once.map((code) => [code, told(twice.has(code) ? 2 : 1)(code)] as const),
  ]);
}

/** A name with so many of the areas around it: `ในเมือง (เมืองขอนแก่น, ขอนแก่น)`. */
function withinWords(names: PlaceNames, code: string, depth: number): string {
  const around = [1, 2]
    .slice(0, depth)
    .map((up) => code.slice(0, -2 * up))
    .flatMap((wider) => (wider === "" ? [] : [names.get(wider) ?? wider]));
  const name = names.get(code) ?? code;
  return around.length === 0 ? name : `${name} (${around.join(", ")})`;
}

function repeatedOf(codes: readonly string[], told: (code: string) => string): string[] {
  const byName = Map.groupBy(codes, told);
  return codes.filter((code) => (byName.get(told(code))?.length ?? 0) > 1);
}
