import { cardFiles } from "./cardFiles.ts";
import { rowFiles } from "./rowFiles.ts";
import { sheetFiles } from "./sheetFiles.ts";
import type { SiteFile } from "./siteFile.ts";

/** All files of figures for a site at this address; those that are `painted` are waited for the longest. */
export const figureFiles = (site: URL): Readonly<Record<"painted" | "written", SiteFile[]>> => ({
  painted: [...cardFiles()],
  written: [...sheetFiles(site), ...rowFiles(site)],
});
