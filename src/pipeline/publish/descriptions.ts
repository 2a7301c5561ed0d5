import type { DescriptionFormat } from "../../schema/catalogues/catalog.ts";
import { dataPackage } from "../../schema/catalogues/dataPackage.ts";
import { dcatCatalog } from "../../schema/catalogues/dcat.ts";
import type { TableEntry } from "../../schema/releases/tableEntry.ts";
import type { Tools } from "./publish.ts";
import type { NewFile } from "./newFile.ts";

/** What describes a whole publication to other catalogues. They look for it where it was, so its addresses hold no hash. */
export const descriptionsOf = (
  entries: readonly TableEntry[],
  { sha256 }: Pick<Tools, "sha256">,
): Readonly<Record<DescriptionFormat, NewFile>> => {
  const file = (name: string, value: unknown): NewFile => {
    const content = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
    return { path: `data/${name}`, bytes: content.length, sha256: sha256(content), content };
  };
  return {
    datapackage: file("datapackage.json", dataPackage(entries)),
    dcat: file("dcat.jsonld", dcatCatalog(entries)),
  };
};
