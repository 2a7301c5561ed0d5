import { absolute, embedPath, filePath } from "../../paths.ts";
import { sampleLabel } from "../../words/subject/sample.ts";
import type { FigureModel } from "./figure.ts";

type Named = Pick<FigureModel, "chart" | "area" | "language" | "heading" | "sample">;

interface Frame {
  readonly site: URL | undefined;
  readonly width: string;
  readonly height: number;
}

/**
 * The frame that shows a chart on a page of others. It may run the script that tells its height and
 * open links in new tabs; it can neither leave its frame nor reach the page around it.
 */
export function frameCode(figure: Named, { site, width, height }: Frame): string {
  const { language, chart, area } = figure;
  const address = absolute(embedPath(language, chart, area), site);
  return (
    `<iframe src="${address}" title="${escaped(titleOf(figure))}" width="${width}" height="${height}" ` +
    `loading="lazy" style="border:0" sandbox="${permissions}"></iframe>`
  );
}

/** What a reader copies: the frame, and the script that fits its height. */
export const embedCode = (figure: Named, site: URL | undefined, height: number): string =>
  `${frameCode(figure, { site, width: "100%", height })}\n` +
  `<script async src="${absolute(filePath("embed.js"), site)}"></script>`;

/** What a figure is called away from the site, where no banner says that it is made up. */
export const titleOf = ({ heading, language, sample }: Named): string =>
  sample ? `${sampleLabel[language]}: ${heading}` : heading;

/** Its own origin is what the script that fits the height knows the frame by. */
const permissions = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
