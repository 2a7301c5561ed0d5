import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Text } from "../../words/text/language.ts";
import { areasOf } from "../site/say.ts";

/** Areas by their codes. */
export type AreaPlaceNames = Readonly<Record<string, Text>>;

interface PlaceNamesAddress {
  readonly params: { readonly region: string };
  readonly props: { readonly names: AreaPlaceNames };
}

/** The areas whose codes begin alike, nine files for the country, of which a phone loads ten kilobytes. */
export function placeNamesFiles(published: Published): readonly PlaceNamesAddress[] {
  const byRegion = Map.groupBy(areasOf(published).values(), ({ code }) => code.slice(0, 1));
  return [...byRegion].map(([region, areas]) => ({
    params: { region },
    props: {
      names: Object.fromEntries(
        areas.map(({ code, name_th, name_en }) => [code, { th: name_th, en: name_en }]),
      ),
    },
  }));
}
