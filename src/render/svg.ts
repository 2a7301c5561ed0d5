import * as Plot from "@observablehq/plot";
import type { AnyChart, AreaId, Canvas } from "../charts/chart.ts";
import { type Colour, themes } from "../charts/theme.ts";

export interface Drawing {
  readonly chart: AnyChart;
  readonly area: AreaId;
  readonly answers: Readonly<Record<string, readonly unknown[]>>;
  readonly canvas: Omit<Canvas, "width" | "idPrefix">;
  readonly width: number;
  readonly document: Document;
}

/** The picture as part of a page: colours and fonts come from the page's stylesheet. One with links is walked by keyboard. */
export function drawInline(drawing: Drawing): string {
  const svg = draw(drawing);
  const links = svg.querySelectorAll("a");
  for (const link of links) nameLink(link);
  if (links.length === 0) svg.setAttribute("aria-hidden", "true");
  return rounded(svg.outerHTML);
}

/** The picture away from the page, in the colours of the light theme. */
export const drawStandalone = (drawing: Drawing): string =>
  resolveColours(rounded(draw(drawing).outerHTML), "light");

/** Replaces every colour variable by the theme's own value. */
export const resolveColours = (svg: string, theme: keyof typeof themes): string =>
  svg.replace(
    /var\(--chart-(\w+), #[0-9a-f]{6}\)/g,
    (_, name: string) => themes[theme][name as Colour],
  );

/** Plot puts a style element into each picture, which the pages' policy forbids; the site's stylesheet has its rules. */
function draw({ chart, area, answers, canvas, width, document }: Drawing): Element {
  const options = chart.plot(chart.shape(answers as never, area) as never, {
    ...canvas,
    width,
    idPrefix: `${chart.id}-${area}-${width}`,
  });
  const svg = Plot.plot({ ...options, document, className: "plot" });
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const mark of svg.querySelectorAll("g")) sayColourOnce(mark);
  svg.removeAttribute("font-family");
  return svg;
}

/** Where each of the shapes of a mark states its colour, the mark states the most frequent one for all. */
function sayColourOnce(mark: Element): void {
  const shapes = [...mark.children];
  const colours = shapes.map((shape) => shape.getAttribute("fill"));
  if (shapes.length < 2 || colours.includes(null)) return;
  const byColour = [...Map.groupBy(shapes, (shape) => shape.getAttribute("fill") as string)];
  const [colour, alike] = byColour.reduce((most, one) =>
    one[1].length > most[1].length ? one : most,
  );
  mark.setAttribute("fill", colour);
  for (const shape of alike) shape.removeAttribute("fill");
}

/** Outlines to a tenth of a pixel and places to a hundredth: as sharp to the eye, and half as long. */
const rounded = (svg: string): string =>
  svg.replace(
    / (d|x|y|width|height|cx|cy|r|x1|y1|x2|y2|transform)="[^"]*"/g,
    (attribute, name: string) => (name === "d" ? toTenths(attribute) : toHundredths(attribute)),
  );

const toTenths = (numbers: string): string =>
  numbers.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

const toHundredths = (numbers: string): string =>
  numbers.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));

/** A link of a picture is called by the title that it begins with: assistive technology reads none further inside. */
function nameLink(link: Element): void {
  const title = link.querySelector("title");
  if (title?.textContent) link.prepend(title);
}
