import { kitProvinces, provinceKitName } from "../models/areas/areaKit.ts";
import { namedFigures } from "../models/figures/figureFiles.ts";
import { type KitFile, provinceKit } from "../models/newsroom/provinceKit.ts";
import { pictureName } from "../paths.ts";
import { published } from "../published.ts";
import { languages } from "../words/text/language.ts";

/** What the kit of a province holds: files made for it, and pictures that the site serves anyway. */
export interface ProvinceKit {
  readonly kit: string;
  /** Counted from the site's root. */
  readonly pictures: readonly string[];
  readonly files: () => Promise<readonly KitFile[]>;
}

export function* provinceKits(site: URL): Generator<ProvinceKit> {
  const figures = Map.groupBy(namedFigures(published), ({ area }) => area);
  for (const code of kitProvinces(published))
    yield {
      kit: provinceKitName(published, code),
      pictures: (figures.get(code) ?? []).flatMap(({ chart, area }) =>
        languages.flatMap((language) =>
          ["svg", "png"].map((end) => `pictures/${pictureName(language, chart, area)}.${end}`),
        ),
      ),
      files: () => provinceKit(published, code, site),
    };
}
