const width = 120;
const height = 36;
const inset = 4;

/** What is drawn: numbers from 0, the top or the left, to 1. */
type Drawn =
  | { readonly kind: "standing"; readonly line: readonly number[] }
  | {
      readonly kind: "among";
      readonly line: readonly number[];
      readonly least: readonly number[];
      readonly most: readonly number[];
    }
  | { readonly kind: "bars"; readonly bars: readonly number[] }
  /** From 0, the first time and the most, to 1, the last time and zero. */
  | {
      readonly kind: "line";
      readonly points: readonly (readonly [time: number, height: number])[];
    };

/** A picture beside a sentence that tells all of it, so that it has no words: a line within the span it could take, or two bars. */
export function drawFinding(picture: Drawn): string {
  const open = `<svg class="finding-picture" viewBox="0 0 ${width} ${height}" aria-hidden="true">`;
  if (picture.kind === "bars")
    return `${open}${picture.bars.map((share, i) => bar(share, i)).join("")}</svg>`;
  if (picture.kind === "line") {
    const points = picture.points.map(([time, height]) => `${across(time)} ${y(height)}`);
    const [endX, endY] = points.at(-1)!.split(" ");
    return (
      `${open}<path class="span" d="M0 ${y(1)}H${width}v1H0Z"/><path class="line" d="M${points.join(" ")}"/>` +
      `<circle cx="${endX}" cy="${endY}" r="3.5"/></svg>`
    );
  }
  const { line } = picture;
  const last = line.length - 1;
  const area =
    picture.kind === "among"
      ? `${path(picture.most)} ${path(picture.least.toReversed(), true).slice(1)}Z`
      : allOver;
  return (
    `${open}<path class="span" d="${area}"/><path class="line" d="${path(line)}"/>` +
    `<circle cx="${x(last, line.length)}" cy="${y(line[last]!)}" r="3.5"/></svg>`
  );
}

const path = (values: readonly number[], isBack = false): string => {
  const { length } = values;
  const at = (i: number) => x(isBack ? length - 1 - i : i, length);
  // Pairs that follow a move are joined by lines.
  return `M${values.map((value, i) => `${at(i)} ${y(value)}`).join(" ")}`;
};

const across = (share: number): number => Math.round(inset + share * (width - 2 * inset));
const x = (i: number, count: number): number => across(i / Math.max(1, count - 1));
const y = (value: number): number => Math.round(inset + value * (height - 2 * inset));

/** The span of a rank: from the first to the last of all, at each time. */
const allOver = `M${across(0)} ${y(0)}H${across(1)}V${y(1)}H${across(0)}Z`;

const bar = (share: number, i: number): string =>
  `<rect class="bar-${i}" y="${inset + i * 15}" width="${Math.round(share * width)}" height="12"/>`;
