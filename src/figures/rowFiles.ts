import { figureFile, figureFiles } from "../models/figureFiles.ts";
import { figureForms } from "../models/figureFileNames.ts";
import { compress, published } from "../published.ts";
import type { SiteFile } from "./siteFile.ts";

/** The rows of each figure, in every form. */
export const rowFiles = (site: URL): readonly SiteFile[] =>
  figureFiles(published).map(({ params, props }) => ({
    path: `figures/${params.file}`,
    mediaType: figureForms[props.form].mediaType,
    content: () => figureFile(published, props, { site, compress }),
  }));
