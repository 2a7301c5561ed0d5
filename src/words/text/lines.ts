/** The width of a text in pixels, as its font sets it. */
export type TextMeasure = (text: string) => number;

/**
 * Breaks a text between its segments into lines no wider than `width`; what does not fit `most` lines
 * ends in an ellipsis. Thai has no spaces between words, so the segments come from a dictionary.
 * A line begins with no comma or closing bracket, and ends with no opening one or slash unless what
 * follows would not fit: a path breaks behind a slash.
 */
export function breakLines(
  segments: readonly string[],
  { width, most, measure }: { width: number; most: number; measure: TextMeasure },
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const segment of inseparable(segments, (text) => measure(text.trimEnd()) <= width)) {
    if (line !== "" && measure(line + segment.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = segment.trimStart();
    } else line += segment;
  }
  lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), ellipsis(kept.at(-1) as string, width, measure)];
}

/** Joins the segments between which no line may end, as far as they fit a line. */
function inseparable(segments: readonly string[], fits: (text: string) => boolean): string[] {
  const joined: string[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    const isJoined =
      before !== undefined &&
      (neverFirst.test(segment) || (neverLast.test(before) && fits(before + segment)));
    if (isJoined) joined[joined.length - 1] = before + segment;
    else joined.push(segment);
  }
  return joined;
}

const neverFirst = /^[,.;:!?)\]%”’ๆฯ–/\u00a0]/;
const neverLast = /[([“‘–/\u00a0]$/;

/** Shortens a line by whole characters with their marks until it fits with the ellipsis behind it. */
function ellipsis(line: string, width: number, measure: TextMeasure): string {
  const characters = line.match(/\P{M}\p{M}*/gu) ?? [];
  while (characters.length > 0 && measure(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("")}…`;
}
