export interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
}

/** A line of text on a picture. */
export const text = (content: string, { x, y, size, weight, fill }: TextStyle): string =>
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

const escaped = (content: string): string =>
  content.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] as string);
