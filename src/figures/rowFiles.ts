import { figureFile, figureFilesOf } from "../models/figures/figureFiles.ts";
import { figureForms, isServedAlone, type NamedFigure } from "../models/figures/figureFileNames.ts";
import { compress, published } from "../published.ts";
import type { SiteFile } from "./siteFile.ts";

/** The rows of a figure, in every form. */
export const rowFiles = (figure: NamedFigure, site: URL): readonly SiteFile[] =>
  figureFilesOf(figure).map(({ name, file }) => ({
    path: `figures/${name}`,
    mediaType: figureForms[file.form].mediaType,
    content: () => figureFile(published, file, { site, compress }),
    ...(!isServedAlone(file.form, figure) && { isInKitAlone: true }),
  }));
