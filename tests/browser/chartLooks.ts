/*
 * What a look at the picture of a chart finds, in the page: each runs there by itself, so it names
 * nothing outside of it.
 */

/** Marks and words that are set off too little from what they stand on: 3:1 and, for words, 4.5:1. */
export function faintMarks(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([r = 0, g = 0, b = 0]: readonly number[]) =>
    [r, g, b]
      .map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
      .reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i]!, 0);
  const contrast = (a: string, b: string) => {
    const [high, low] = [luminance(channels(a)), luminance(channels(b))].sort((x, y) => y - x);
    return (high! + 0.05) / (low! + 0.05);
  };
  const isColour = (colour: string) => colour.startsWith("rgb") && channels(colour)[3] !== 0;
  const paper = [document.body, document.documentElement]
    .map((element) => getComputedStyle(element).backgroundColor)
    .find((colour) => !/, 0\)$/.test(colour))!;
  const isSeen = (element: Element) => element.getClientRects().length > 0;
  const inPicture = <E extends Element>(selector: string) =>
    [...document.querySelectorAll<E>(`.figure > .picture svg ${selector}`)].filter(isSeen);
  const marks = inPicture<SVGElement>(":is(rect, circle)").filter((mark) => !mark.closest("defs"));
  const boxes = marks
    .map((mark) => ({ box: mark.getBoundingClientRect(), fill: getComputedStyle(mark).fill }))
    .filter(({ fill }) => isColour(fill));
  const groundOf = (word: Element) => {
    // A halo is what its letters stand on.
    const { stroke, strokeWidth } = getComputedStyle(word);
    if (isColour(stroke) && parseFloat(strokeWidth) >= 3) return stroke;
    const { left, right, top, bottom } = word.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const under = boxes.filter(
      ({ box }) => box.left <= x && box.right >= x && box.top <= y && box.bottom >= y,
    );
    return under.at(-1)?.fill ?? paper;
  };
  const faintWords = inPicture<SVGElement>("text")
    .filter((word) => word.textContent.trim() !== "")
    .map((word) => ({ word, ratio: contrast(getComputedStyle(word).fill, groundOf(word)) }))
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ word, ratio }) => `${word.textContent} ${ratio.toFixed(2)}`);
  const faint = marks
    .map((mark) => ({
      mark,
      colours: [getComputedStyle(mark).fill, getComputedStyle(mark).stroke],
    }))
    .map(({ mark, colours }) => ({ mark, colours: colours.filter(isColour) }))
    .filter(({ colours }) => colours.length > 0)
    .filter(({ colours }) => colours.every((colour) => contrast(colour, paper) < 3))
    .map(({ mark }) => mark.outerHTML.slice(0, 120));
  return [...faintWords, ...faint];
}

/** Words in the picture of fewer than 12 pixels, as they are shown. */
export function smallTexts(): string[] {
  return [...document.querySelectorAll<SVGTextElement>(".figure > .picture svg text")]
    .filter((text) => text.getClientRects().length > 0 && text.textContent.trim() !== "")
    .map((text) => ({
      text,
      size: parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a,
    }))
    .filter(({ size }) => size < 11.95)
    .map(({ text, size }) => `${text.textContent} ${size.toFixed(1)}`);
}

/** What moves by itself. */
export function movingParts(): string[] {
  const moves = [...document.querySelectorAll(".figure, .figure *")].filter(
    (element) =>
      getComputedStyle(element).animationName !== "none" || /^(animate|set)/i.test(element.tagName),
  );
  return [...moves.map(({ tagName }) => tagName), ...document.getAnimations().map(({ id }) => id)];
}

/** Words of the picture that run into each other. */
export function meetingTexts(): string[] {
  const texts = [...document.querySelectorAll<SVGTextElement>(".figure > .picture svg text")]
    .filter((text) => text.getClientRects().length > 0 && text.textContent.trim() !== "")
    .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
  // Thai lines are tall for the marks above and below their letters: lines may touch, not cross.
  const crosses = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
  return texts.flatMap(({ words, box }, i) =>
    texts
      .slice(i + 1)
      .filter((other) => crosses(box, other.box))
      .map((other) => `${words} × ${other.words}`),
  );
}

/** Whether the table below the chart says what each of its cells is of. */
export function tableHeads(): { columns: number; rowsWithout: number } {
  const table = document.querySelector<HTMLTableElement>("main table[data-peers]")!;
  const heads = [...table.tHead!.rows[0]!.cells].filter(({ scope }) => scope === "col");
  const rows = [...table.tBodies[0]!.rows];
  return {
    columns: heads.length,
    rowsWithout: rows.filter((row) => row.querySelector("th[scope=row]") === null).length,
  };
}

/** The sentences that sum a chart up, with how many words each has. */
export function sentencesIn(): { text: string; words: number }[] {
  const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" });
  const caption = document.querySelector(".figure figcaption p")?.textContent ?? "";
  return caption
    .split(/(?<=[.!?])\s|\s{2,}/)
    .filter((text) => text.trim() !== "")
    .map((text) => ({
      text,
      words: [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length,
    }));
}

/** Marks that have the colour of what they stand on. */
export function lostMarks(): string[] {
  const paper = [document.body, document.documentElement]
    .map((element) => getComputedStyle(element).backgroundColor)
    .find((colour) => !/, 0\)$/.test(colour))!;
  const isClear = (colour: string) => colour === "none" || /, 0\)$/.test(colour);
  return [...document.querySelectorAll<SVGElement>(".picture svg :is(rect, path, circle)")]
    .filter((mark) => mark.getClientRects().length > 0 && !mark.closest("defs, pattern, clipPath"))
    .filter((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      const isLost = (colour: string) => isClear(colour) || colour === paper;
      return isLost(fill) && isLost(stroke) && !isClear(fill);
    })
    .map((mark) => mark.outerHTML.slice(0, 80));
}
