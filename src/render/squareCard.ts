import { themes } from "../charts/theme.ts";
import { type CardWords, cardFoot, ground, setLines, setValue } from "./cardText.ts";

export const squareSize = { width: 800, height: 800 } as const;

const left = 56;
const width = 688;
const panelBottom = 668;

/** The card for previews that are square: no chart, the number on a ground of its own. */
export function drawSquareCard(card: CardWords): string {
  const { place, title, headline, measure } = card;
  const { ink, strong, onStrong } = themes.light;
  const top = setLines(
    [place],
    [
      { size: 38, most: 1 },
      { size: 31, most: 1 },
    ],
    { left, width, weight: 600, fill: strong, leading: 1.4 },
    measure,
  );
  const heading = setLines(
    title,
    [
      { size: 48, most: 3 },
      { size: 40, most: 4 },
      { size: 34, most: 5 },
    ],
    { left, width, weight: 600, fill: ink, leading: 1.38 },
    measure,
  );
  const label = setLines(
    headline.label,
    [
      { size: 36, most: 2 },
      { size: 31, most: 3 },
      { size: 27, most: 4 },
    ],
    { left, width, weight: 400, fill: onStrong, leading: 1.36 },
    measure,
  );
  const panelTop = Math.round(104 + heading.height + 32);
  const room = panelBottom - panelTop - label.height - 48;
  const value = setValue(
    headline.value,
    Math.min(150, room),
    { left, width, fill: onStrong },
    measure,
  );
  const gap = (panelBottom - panelTop - value.size * 0.72 - label.height) / 2;
  const baseline = Math.round(panelTop + gap + value.size * 0.72 - 8);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800" font-family="Sarabun">`,
    ground(800, 800),
    top.at(88),
    heading.at(104 + heading.size * 1.3),
    `<rect y="${panelTop}" width="800" height="${panelBottom - panelTop}" fill="${strong}"/>`,
    value.at(baseline),
    label.at(baseline + value.size * 0.1 + label.size * 1.4),
    cardFoot(card, { left, width, bottom: 794 }),
    "</svg>",
  ].join("");
}
