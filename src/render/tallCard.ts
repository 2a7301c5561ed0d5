import { themes } from "../charts/theme.ts";
import type { LegendItem } from "../charts/chart.ts";
import { type CardWords, ground, setLines, setValue } from "./cardText.ts";
import { drawLegend } from "./legend.ts";
import { embedded, type Frame, placed, sizeOf, textLine } from "./svgParts.ts";

export const tallSize = { width: 1080, height: 1350 } as const;

/** A chart with its place for a phone's whole screen, a status or a notice board. */
export interface TallCard extends Omit<CardWords, "place"> {
  /** A whole SVG element, as it is drawn for a phone. */
  readonly chart: { readonly svg: string; readonly isMap: boolean };
  readonly legend: readonly LegendItem[];
  /** What is said of a chart of which only the upper part is shown. */
  readonly beginningOnly: string;
  /** The address of a picture of the code that leads to the page. */
  readonly code: string;
  readonly address: string;
  /** What one finds there: the rows of the file that each number was read from. */
  readonly evidence: readonly string[];
}

const left = 64;
const width = 952;
const footTop = 1082;

/** The card as SVG: title, the number that matters, chart, keys; at the foot the way to the evidence with its code. */
export function drawTallCard(card: TallCard): string {
  const { title, headline, legend, measure } = card;
  const { ink, line, strong } = themes.light;
  const column = { left, width, weight: 600, leading: 1.38 } as const;
  const heading = setLines(
    title,
    [
      { size: 50, most: 2 },
      { size: 42, most: 3 },
      { size: 36, most: 4 },
    ],
    { ...column, fill: ink },
    measure,
  );
  const label = setLines(
    headline.label,
    [
      { size: 34, most: 2 },
      { size: 29, most: 3 },
    ],
    { ...column, weight: 400, fill: ink },
    measure,
  );
  const value = setValue(headline.value, 92, { left, width, fill: strong }, measure);
  const headingTop = 40 + heading.size * 1.2;
  const valueTop = headingTop + heading.height + value.size * 0.62;
  const labelTop = valueTop + label.size * 1.8;
  const keys = drawLegend(legend, {
    ...{ left: 0, top: 0, width: width / keyScale, size: 15 },
    measure: measure(15, 400),
  });
  const keysHeight = legend.length === 0 ? 0 : keys.bottom * keyScale + 20;
  const chartTop = labelTop + label.height - label.step + 36;
  const frame = { x: left, y: chartTop, width, most: footTop - 28 - keysHeight - chartTop };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1350" viewBox="0 0 1080 1350" font-family="Sarabun">`,
    ground(tallSize.width, tallSize.height),
    heading.at(headingTop),
    value.at(valueTop),
    label.at(labelTop),
    pictureOf(card, frame),
    `<g transform="translate(${left},${footTop - 8 - keysHeight}) scale(${keyScale})">${keys.svg}</g>`,
    `<path d="M${left},${footTop} H${left + width}" stroke="${line}" stroke-width="2"/>`,
    footOf(card),
    "</svg>",
  ].join("");
}

/** The keys are drawn in their own size, and shown larger. */
const keyScale = 1.8;

/** As large as it fits; of a chart whose letters would then be too small, the beginning, which says so. */
function pictureOf({ chart: { svg, isMap }, beginningOnly }: TallCard, frame: Frame): string {
  const own = sizeOf(svg);
  const scale = Math.min(frame.width / own.width, frame.most / own.height);
  if (isMap || scale >= legible) return embedded(svg, frame);
  const shown = Math.min(frame.width, own.width * 2.4);
  const most = frame.most - 44;
  const [x0, y0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ");
  const height = Math.round((most * own.width) / shown);
  const cut = svg.replace(/ viewBox="[^"]*"/, ` viewBox="${x0} ${y0} ${own.width} ${height}"`);
  const { paper, rivalB } = themes.light;
  const said = {
    x: left,
    y: frame.y + frame.most - 8,
    size: 27,
    weight: 600,
    fill: rivalB,
  } as const;
  return [
    placed(cut, { x: left + (frame.width - shown) / 2, y: frame.y, width: shown, most }),
    `<linearGradient id="fade" x2="0" y2="1"><stop stop-color="${paper}" stop-opacity="0"/><stop offset="1" stop-color="${paper}"/></linearGradient>`,
    `<rect x="${left}" y="${frame.y + most - 80}" width="${width}" height="81" fill="url(#fade)"/>`,
    textLine(beginningOnly, said),
  ].join("");
}

/** On a phone the card is a third of its size, in three times as many points; the letters of a chart are twelve high. */
const legible = 1.5;

const codeSide = 196;

function footOf({ source, asOf, siteName, evidence, address, code, measure }: TallCard): string {
  const { ink, quiet, strong } = themes.light;
  const column = {
    left,
    width: width - codeSide - 28,
    leading: 1.32,
    weight: 400,
    fill: quiet,
  } as const;
  const one = (size: number) => ({ size, most: 1 });
  const told = [
    setLines(evidence, [27, 24, 21].map(one), { ...column, weight: 600, fill: ink }, measure),
    setLines([address], [25, 22, 19, 16].map(one), { ...column, fill: strong }, measure),
    setLines([asOf], [23, 21, 19].map(one), column, measure),
    setLines(
      source,
      [
        { size: 19, most: 2 },
        { size: 17, most: 3 },
      ],
      column,
      measure,
    ),
  ];
  let top = footTop + 10;
  const lines = told.map((lines) => {
    const drawn = lines.at(top + lines.size * 1.2);
    top += lines.height + 6;
    return drawn;
  });
  const name = { x: left, y: tallSize.height - 26, size: 28, weight: 600, fill: strong } as const;
  const codeAt = `x="${left + width - codeSide}" y="${footTop + 22}" width="${codeSide}" height="${codeSide}"`;
  return [...lines, textLine(siteName, name), `<image href="${code}" ${codeAt}/>`].join("");
}
