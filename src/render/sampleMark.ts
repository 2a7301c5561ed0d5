import { sampleMark } from "../words/subject/sample.ts";
import { sizeOf, textLine } from "./svgParts.ts";

const ink = "#3d0a00";
const wash = "#ffd7c2";

/** The picture with the label of made-up figures above it; it grows by the height of the label. */
export function markSample(svg: string): string {
  const { width, height } = sizeOf(svg);
  const { size, band } = bandOf(width);
  const top = Number(/viewBox="\S+ (\S+)/.exec(svg)?.[1]) - band;
  return withBand(svg, { width, top, band, size })
    .replace(/viewBox="[^"]+"/, `viewBox="0 ${top} ${width} ${height + band}"`)
    .replace(/^(<svg[^>]*? height=")[^"]*"/, `$1${height + band}"`);
}

/** How high the label stands above a picture. */
export const sampleBand = (svg: string): number => bandOf(sizeOf(svg).width).band;

function bandOf(width: number) {
  const size = Math.max(13, Math.min(22, width / 28));
  return { size, band: Math.round(size * 2) };
}

/** The same on a picture whose size is settled: over its upper edge, which it leaves free. */
export const markSampleCard = (svg: string): string =>
  withBand(svg, { width: sizeOf(svg).width, top: 0, band: 40, size: 24 });

interface Band {
  readonly width: number;
  readonly top: number;
  readonly band: number;
  readonly size: number;
}

/** A part of a picture may be shown by a hair more than it is: nothing of what is above it shows beside the label. */
const beyond = 8;

const withBand = (svg: string, { width, top, band, size }: Band): string => {
  const style = { x: size, y: top + band / 2 + size * 0.35, size, weight: 600, fill: ink } as const;
  const ground = `<rect x="0" y="${top - beyond}" width="${width}" height="${band + beyond}" fill="${wash}"/>`;
  // Charts set their texts around the middle.
  const mark = `<g text-anchor="start">${ground}${textLine(sampleMark, style)}</g>`;
  return svg.replace(/<\/svg>\s*$/, `${mark}</svg>`);
};
