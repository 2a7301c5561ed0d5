import type * as Plot from "@observablehq/plot";
import type { Canvas } from "../chart.ts";
import type { Colour } from "../theme.ts";
import { cutNote, writeCutNote } from "./cutNote.ts";
import { isNarrow, noParts, type Parts, pixels, type Symbol, writeLines } from "./pixels.ts";

/** One thing on its own line of time, its places in years of the common era. */
export interface Track {
  /** Stands above the tracks of a group, of which this is the first. */
  readonly heading?: string;
  readonly name: string;
  readonly detail: string;
  readonly dots?: readonly {
    readonly at: number;
    readonly symbol: Symbol;
    readonly fill: Colour;
  }[];
  readonly stretch?: {
    readonly from: number;
    readonly to: number;
    readonly fill: Colour;
    readonly width: number;
  };
  /** What stands above the time that the track is about, and what that time is. */
  readonly caption?: { readonly value: string; readonly time: string; readonly at: number };
  /** Until when nothing is stated, with words for it where nothing else says so. */
  readonly silence?: { readonly to?: number; readonly words?: string };
}

interface Style {
  readonly years: { readonly first: number; readonly last: number };
  /** Every how many years the axis names one, as the reader's calendar counts them. */
  readonly every: number;
  /** Names stand beside their tracks where there is room, else above them. */
  readonly labels: "above" | "beside";
  /** What tracks are, where a link preview shows only as many as it has room for. */
  readonly things?: string;
}

interface Scale {
  readonly left: number;
  readonly right: number;
  readonly x: (year: number) => number;
  readonly isBeside: boolean;
}

const briefHeight = 320;

/** Draws things one below the other, each with its own track on one axis of time. */
export function drawTracks(
  tracks: readonly Track[],
  canvas: Canvas,
  { years: { first, last }, every, labels, things }: Style,
): Plot.PlotOptions {
  const isBeside = labels === "beside" && !isNarrow(canvas);
  const [left, right] = [isBeside ? 292 : 8, canvas.width - 10];
  const x = (year: number) => left + ((year - first) / (last - first)) * (right - left);
  const parts = noParts();
  let y = 30;
  let shown = 0;
  for (const track of tracks) {
    if (things !== undefined && canvas.brief && y > briefHeight) break;
    y = placeTrack(track, y, { left, right, x, isBeside }, parts, canvas);
    shown += 1;
  }
  placeYears({ first, last, every, height: y }, x, parts, canvas);
  const cut = things === undefined ? null : cutNote(shown, tracks.length, things, canvas);
  if (cut !== null) y = writeCutNote(cut, y, parts);
  return pixels({ height: y, ...parts }, canvas);
}

/** A year's line stands at its beginning; its name there too, or in the year's middle where every year has one. */
function placeYears(
  { first, last, every, height }: Record<"first" | "last" | "every" | "height", number>,
  x: (year: number) => number,
  { strokes, written }: Parts,
  { language, format, measure }: Canvas,
): void {
  const offset = language === "th" ? 543 : 0;
  // Where years are narrower than their names, only so many are named that none touches the next.
  const named = Math.ceil((measure("2569", 13) + 8) / (x(first + every) - x(first))) * every;
  for (let year = first; year <= last; year += 1) {
    if ((year + offset) % every !== 0) continue;
    strokes.push({ from: [x(year), 24], to: [x(year), height], behind: true });
    if (every === 1 && year === last) continue;
    if ((last - 1 - year) % named !== 0 && every === 1) continue;
    const name = format.shortYear(year + 543);
    written.push({
      ...{ x: x(every === 1 ? year + 0.5 : year), y: 12, size: 13, fill: "quiet" },
      ...{ text: every === 1 ? name.replace("พ.ศ. ", "") : name, anchor: "middle" },
    });
  }
}

function placeTrack(track: Track, top: number, scale: Scale, parts: Parts, canvas: Canvas): number {
  const { heading, name, detail, caption } = track;
  const { isBeside, left } = scale;
  const width = isBeside ? left - 20 : canvas.width;
  let y = top;
  if (heading)
    y =
      writeLines(parts, heading, canvas, {
        ...{ x: 0, top: y + 2, width: canvas.width, size: 15, bold: true, fill: "quiet" },
      }) + 8;
  const begin = y;
  const style = { x: 0, width, halo: true };
  y = writeLines(parts, name, canvas, { ...style, top: y, size: 15, bold: true });
  y = writeLines(parts, detail, canvas, { ...style, top: y, size: 13, fill: "quiet" });
  const middle = isBeside
    ? begin + Math.max((y - begin) / 2, 24)
    : y + (caption === undefined ? 14 : 36);
  placeMarks(track, middle, scale, parts);
  if (caption) placeCaption(caption, middle, scale, parts, canvas);
  return Math.max(y, middle + 14) + 12;
}

function placeMarks(
  { dots = [], stretch, silence }: Track,
  y: number,
  { left, right, x }: Scale,
  { boxes, strokes, points, written }: Parts,
): void {
  if (silence) {
    const end = silence.to === undefined ? right : x(silence.to);
    boxes.push({ left, top: y - 8, width: end - left, height: 16, fill: "hatch" });
    if (silence.words)
      written.push({
        ...{ x: (left + right) / 2, y, text: silence.words, size: 14 },
        ...{ fill: "quiet", anchor: "middle", halo: true },
      });
  } else strokes.push({ from: [left, y], to: [right, y] });
  if (stretch) {
    const { from, to, fill, width } = stretch;
    strokes.push({ from: [x(from), y], to: [x(to), y], stroke: fill, width });
  }
  points.push(...dots.map(({ at, ...dot }) => ({ ...dot, x: x(at), y })));
}

/** Centred above its time, as far as the edges leave room. */
function placeCaption(
  { value, time, at }: NonNullable<Track["caption"]>,
  y: number,
  { left, right, x }: Scale,
  { written }: Parts,
  { measure }: Canvas,
): void {
  const [valueWidth, timeWidth] = [measure(value, 16) + 8, measure(time, 13)];
  const widest = right + 10 - valueWidth - timeWidth;
  const start = Math.max(left - 8, Math.min(x(at) - valueWidth / 2, widest));
  written.push(
    { x: start, y: y - 19, text: value, size: 16, bold: true, halo: true },
    { x: start + valueWidth, y: y - 18, text: time, size: 13, fill: "quiet", halo: true },
  );
}
