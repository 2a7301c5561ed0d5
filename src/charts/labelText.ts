import type { Format } from "../i18n/format.ts";

/** About how wide a text is set, never less: charts are drawn without the font at hand. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + size * emOf(character), 0);

/**
 * Breaks a label into lines that fit the width. Thai has no spaces between words, so the language's
 * own segments say where; a mark or a closing bracket never begins a line.
 */
export function labelLines(
  text: string,
  {
    width,
    size,
    format,
  }: { readonly width: number; readonly size: number; readonly format: Format },
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const segment of format.segments(text)) {
    const isFull = textWidth((line + segment).trimEnd(), size) > width;
    if (isFull && line !== "" && !clinging.test(segment)) {
      lines.push(line.trimEnd());
      line = segment.trimStart();
    } else line += segment;
  }
  return [...lines, line.trimEnd()];
}

const clinging = /^[\p{M}\s)”ๆฯ.,:%]/u;

/** The widths of Sarabun in its heavier weight, rounded up. */
function emOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[ .,:;()'·\u00a0]/.test(character)) return 0.34;
  if (/[าะเแโใไำ]/.test(character)) return 0.5;
  if (/[ฌญฒณฐ]/.test(character)) return 0.85;
  if (/[\u0e00-\u0e7f]/.test(character)) return 0.63;
  if (/[mwMW%—]/.test(character)) return 0.86;
  return /[A-Z]/.test(character) ? 0.66 : 0.57;
}
