/** How much of a picture 760 wide has room below a page's title, and how much on a sheet of its own. */
const firstHeight = 840;
const sheetHeight = 1040;

/** A picture of at most this height keeps letters of seven points on one sheet. */
const wholeHeight = 750;

/** A picture that may be taken apart, and what each sheet of paper shows of it. */
export interface PaperSheets {
  readonly whole: string;
  readonly sheets: readonly string[];
}

/**
 * A picture too tall to be read on one sheet, for several: between its rows, so that no word and no
 * bar is cut. Null where one sheet will do. The sheets show parts of the picture itself, by its `id`; each leaves
 * so much room for what is put above it.
 */
export function paperSheets(svg: string, id: string, headroom = 0): PaperSheets | null {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  if (!width || !height || height <= wholeHeight - headroom) return null;
  const cuts = cutsOf(freeStretches(svg), height, headroom);
  if (cuts === null) return null;
  const sheets = cuts.slice(0, -1).map((from, i) => {
    const size = `viewBox="0 ${from} ${width} ${cuts[i + 1]! - from}"`;
    // What every picture says of its letters is said on its root, which is not shown with its parts.
    return `${/^<svg\b[^>]*>/
      .exec(svg)![0]
      .replace(/viewBox="[^"]*"/, size)
      .replace(/ (?:width|height)="[^"]*"/g, "")}<use href="#${id}"/></svg>`;
  });
  return {
    whole: svg.replace(/^(<svg\b[^>]*>)(.*)(<\/svg>)$/s, `$1<g id="${id}">$2</g>$3`),
    sheets,
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a sheet begins and ends: in the widest gap of the last two fifths that it has room for. */
function cutsOf(
  gaps: readonly Stretch[],
  height: number,
  headroom: number,
): readonly number[] | null {
  const cuts = [0];
  const first = firstHeight - headroom;
  for (let from = 0, room = first; height - from > room; room = sheetHeight - headroom) {
    const within = gaps.filter((gap) => gap.from > from + room * 0.6 && gap.to < from + room);
    if (within.length === 0) return null;
    const widest = within.reduce((a, b) => (b.to - b.from >= a.to - a.from ? b : a));
    from = Math.round((widest.from + widest.to) / 2);
    cuts.push(from);
  }
  return [...cuts, height];
}

/** The stretches of its height in which a picture has neither words nor marks; lines from top to foot go through them. */
function freeStretches(svg: string): readonly Stretch[] {
  const taken = [...svg.matchAll(/<(text|rect|circle|path)\b([^>]*)>/g)]
    .flatMap(([, tag, attributes]) => extentOf(tag!, attributes!) ?? [])
    .sort((a, b) => a.from - b.from);
  const free: Stretch[] = [];
  let end = 0;
  for (const { from, to } of taken) {
    if (from > end) free.push({ from: end, to: from });
    end = Math.max(end, to);
  }
  return free;
}

/** Above and below the middle of a line of words, and around a symbol. */
const halfLine = 12;

function extentOf(tag: string, attributes: string): Stretch | null {
  const number = (name: string) =>
    Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(attributes)?.[1]);
  const moved = Number(/translate\(-?[\d.]+,(-?[\d.]+)\)/.exec(attributes)?.[1]);
  const around = (middle: number, half: number) => ({ from: middle - half, to: middle + half });
  if (tag === "rect") return { from: number("y"), to: number("y") + number("height") };
  if (tag === "circle") return around(number("cy"), number("r"));
  return Number.isNaN(moved) ? null : around(moved, halfLine);
}
