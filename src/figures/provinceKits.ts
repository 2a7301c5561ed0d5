import { areaKitName, kitProvinces } from "../models/areas/areaKit.ts";
import { type KitFile, provinceKit } from "../models/newsroom/provinceKit.ts";
import { published } from "../published.ts";

/** What the kit of a province holds besides its figures. */
export interface ProvinceKit {
  readonly kit: string;
  readonly files: () => Promise<readonly KitFile[]>;
}

export function* provinceKits(site: URL): Generator<ProvinceKit> {
  for (const code of kitProvinces(published))
    yield {
      kit: areaKitName(published, code),
      files: () => provinceKit(published, code, site),
    };
}
