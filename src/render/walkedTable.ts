import type { FigureCell } from "../charts/chart.ts";

/** The number that a cell of a figure's table writes out with nothing beside it; none where it says more. */
export const numberIn = (text: string): number | undefined =>
  /^[-−]?[\d,]+(\.\d+)?$/.test(text)
    ? Number(text.replaceAll(",", "").replace("−", "-"))
    : undefined;

/** The value of a cell whose text does not give it away: 12.5% is 0.125, 502 หมู่บ้าน is 502. */
export const unreadValue = ({ text, value }: FigureCell): number | undefined =>
  value === numberIn(text) ? undefined : value;
