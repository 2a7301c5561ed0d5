import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Text } from "../../words/text/language.ts";
import { areasOf } from "../site/say.ts";

/** The areas within a province, itself among them, by their codes. */
export type AreaPlaceNames = Readonly<Record<string, Text>>;

interface PlaceNamesAddress {
  readonly params: { readonly province: string };
  readonly props: { readonly names: AreaPlaceNames };
}

export function placeNamesFiles(published: Published): readonly PlaceNamesAddress[] {
  const byProvince = Map.groupBy(areasOf(published).values(), ({ code }) => code.slice(0, 2));
  return [...byProvince].map(([province, areas]) => ({
    params: { province },
    props: {
      names: Object.fromEntries(
        areas.map(({ code, name_th, name_en }) => [code, { th: name_th, en: name_en }]),
      ),
    },
  }));
}
