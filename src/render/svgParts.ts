import { themes } from "../charts/theme.ts";

export interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
}

/** A line of text on a picture. */
export const textLine = (content: string, { x, y, size, weight, fill }: TextStyle): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(content)}</text>`;

/** The width and height of a picture, from its viewBox. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, , width, height] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
  if (!width || !height) throw new Error("picture has no viewBox");
  return { width, height };
}

/** Puts a picture at a place and a width inside another; its own viewBox does the scaling. */
export function placed(
  chart: string,
  { x, y, width, most = Infinity }: { x: number; y: number; width: number; most?: number },
): string {
  const own = sizeOf(chart);
  const height = Math.min((width * own.height) / own.width, most);
  return chart
    .replace(/ width="[^"]*"/, ` x="${x}" width="${width}"`)
    .replace(/ height="[^"]*"/, ` y="${y}" height="${height}"`);
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly most: number;
}

/** The same as a group: a frame that cuts off what stands out takes a rasterizer longer than the chart. */
export function embedded(chart: string, { x, y, width, most }: Frame): string {
  const own = sizeOf(chart);
  const scale = Math.min(width / own.width, most / own.height);
  const indent = x + (width - own.width * scale) / 2;
  const [, attributes = "", content = ""] = /^<svg([^>]*)>(.*)<\/svg>\s*$/s.exec(chart) ?? [];
  const kept = attributes.replace(
    / (?:xmlns|viewBox|width|height|class|role|aria-\w+)="[^"]*"/g,
    "",
  );
  return `<g${kept} transform="translate(${round(indent)},${round(y)}) scale(${round(scale)})">${content}</g>`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The upper part of a chart too tall for its frame, in full size, fading where it is cut off. */
export function beginning(chart: string, { x, y, width, most }: Frame): string {
  const own = sizeOf(chart);
  const shown = Math.min(width, own.width);
  const height = Math.round((most * own.width) / shown);
  const cut = chart.replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${own.width} ${height}"`);
  const [fade, paper] = [80, themes.light.paper];
  return [
    placed(cut, { x: x + (width - shown) / 2, y, width: shown, most }),
    `<linearGradient id="fade" x2="0" y2="1"><stop stop-color="${paper}" stop-opacity="0"/><stop offset="1" stop-color="${paper}"/></linearGradient>`,
    `<rect x="${x}" y="${y + most - fade}" width="${width}" height="${fade + 1}" fill="url(#fade)"/>`,
  ].join("");
}

const escaped = (content: string): string =>
  content.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] as string);
