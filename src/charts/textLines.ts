/**
 * About how wide Sarabun sets a text: charts are drawn where no text can be measured. Thai marks
 * above and below a consonant take no width. Rounded up, so that what is said to fit does fit.
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text)
    em += classes.find(([pattern]) => pattern.test(character))?.[1] ?? 0.63;
  return Math.ceil(em * size);
}

const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[ \u00a0.,:;'|!il·jI]/, 0.29],
  [/[-()[\]/ftr]/, 0.4],
  [/[เ]/, 0.33],
  [/[โใไๅ]/, 0.42],
  [/[ฌญฒณmWM%]/, 0.87],
  [/[งราำว]/, 0.52],
  [/[พฟฬฑ]/, 0.74],
  [/[A-Z]/, 0.66],
  [/[a-z0-9–“”]/, 0.56],
];

/**
 * Breaks a text between words into lines that fit the width. No line begins with a closing mark or
 * ๆ, none ends with an opening one, and a space that does not break joins its neighbours.
 */
export function textLines(
  text: string,
  segments: (text: string) => readonly string[],
  { size, width }: { readonly size: number; readonly width: number },
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of joined(segments(text))) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((line) => line !== "");
}

function joined(segments: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const segment of segments) {
    const last = pieces.at(-1);
    if (last !== undefined && (/^[)\]”ๆฯ.,:;\u00a0-]/.test(segment) || /[([“\u00a0-]$/.test(last)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
