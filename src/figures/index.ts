import { namedFigures } from "../models/figures/figureFiles.ts";
import { figureFileName, figureKit } from "../models/figures/figureFileNames.ts";
import { published } from "../published.ts";
import { cardFiles, siteCardFiles } from "./cardFiles.ts";
import { rowFiles } from "./rowFiles.ts";
import { sheetFiles } from "./sheetFiles.ts";
import type { SiteFile } from "./siteFile.ts";

/** All files of a figure, what they are named after, and the kit that holds them: its own, or its province's. */
export interface FigureSet {
  readonly name: string;
  readonly kit: string;
  readonly files: readonly SiteFile[];
}

/** The figures of a site at this address, each made when it is come to. */
export function* figureSets(site: URL): Generator<FigureSet> {
  for (const figure of namedFigures(published))
    yield {
      name: figureFileName(figure, ""),
      kit: figureKit(figure),
      files: [...cardFiles(figure), ...sheetFiles(figure, site), ...rowFiles(figure, site)],
    };
}

export { provinceKits } from "./provinceKits.ts";

/** The previews of pages without a figure of their own. */
export const otherFiles = siteCardFiles;

/** One file by its path. */
export const fileAt = (path: string, site: URL): SiteFile | undefined =>
  [...figureSets(site).flatMap(({ files }) => files), ...otherFiles()].find(
    (file) => file.path === path,
  );
