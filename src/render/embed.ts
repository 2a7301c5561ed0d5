import type { PagePictures } from "./figure.ts";
import { sizeOf } from "./svgParts.ts";

/** How wide a frame is where its page does not say. */
export const frameWidth = 760;

/** The pictures' widths in such a frame, and what stands above and below them: heading, words, the way back. */
const inFrame = {
  one: { width: 352, around: 120 },
  two: { width: 728, around: 300 },
} as const;

/** The height that a frame begins with, until a script fits it or for good. */
export function frameHeight(pictures: PagePictures): number {
  const { width, height } = sizeOf(pictures.kind === "one" ? pictures.picture : pictures.wide);
  const own = inFrame[pictures.kind];
  return Math.round(((height * own.width) / width + own.around) / 10) * 10;
}

/** A frame is too small for a page of the site: what its picture links to opens in a tab of its own. */
export function openingBeside(pictures: PagePictures): PagePictures {
  const beside = (svg: string) =>
    svg.replaceAll(/<a (?=[^>]*href)/g, `<a target="_blank" rel="noopener" `);
  return pictures.kind === "one"
    ? { kind: "one", picture: beside(pictures.picture) }
    : { kind: "two", narrow: beside(pictures.narrow), wide: beside(pictures.wide) };
}
