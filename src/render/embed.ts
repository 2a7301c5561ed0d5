import type { PagePictures } from "./figure.ts";
import { sizeOf } from "./svgParts.ts";

/** How wide a frame is where its page does not say: the wider picture fits with its margins. */
export const frameWidth = 760;

/** What stands around the picture: heading, legend, sentence, sources and the way back. */
const aroundPicture = 380;

/** The height that a frame begins with, until a script fits it or for good; little of it scrolls or stays empty. */
export function frameHeight(pictures: PagePictures): number {
  const svg = pictures.kind === "one" ? pictures.picture : pictures.wide;
  const { width, height } = sizeOf(svg);
  return Math.round((height * Math.min(1, frameWidth / width) + aroundPicture) / 10) * 10;
}

/** A frame is too small for a page of the site: what its picture links to opens in a tab of its own. */
export function openingBeside(pictures: PagePictures): PagePictures {
  const beside = (svg: string) =>
    svg.replaceAll(/<a (?=[^>]*href)/g, `<a target="_blank" rel="noopener" `);
  return pictures.kind === "one"
    ? { kind: "one", picture: beside(pictures.picture) }
    : { kind: "two", narrow: beside(pictures.narrow), wide: beside(pictures.wide) };
}
