/**
 * ไม้ยมก (ๆ) says the word before it once more, so a line never begins with it: “อื่น ๆ” stays whole. Official
 * spelling sets a space before it, at which browsers and dictionaries would break.
 */
const mark = "ๆ";

/** The text with no space around ๆ, which some write and some do not: `อื่น ๆ` and `อื่นๆ` are one word. */
export const withTightMarks = (text: string): string =>
  text.includes(mark) ? text.replace(/ ?ๆ ?/g, mark) : text;

/** Markup with the space before each ๆ unbreakable; scripts, whose text is data, stay as they are. */
export const holdRepetitionMarks = (markup: string): string =>
  markup.includes(mark)
    ? markup.replace(
        /<(script|style|textarea)\b[\s\S]*?<\/\1>|[ \t\r\n]+ๆ/g,
        (found: string, element?: string) => (element === undefined ? `\u00a0${mark}` : found),
      )
    : markup;

/** The pieces that a line may break between, each ๆ joined to the word that it repeats. */
export function withRepetitionMarks(pieces: readonly string[]): readonly string[] {
  if (!pieces.some((piece) => piece.includes(mark))) return pieces;
  const joined: string[] = [];
  pieces.forEach((piece, i) => {
    const isHeld = /^\s*ๆ/.test(piece) || (/^\s+$/.test(piece) && pieces[i + 1]?.startsWith(mark));
    if (isHeld && joined.length > 0) joined.push(`${joined.pop() as string}${piece}`);
    else joined.push(piece);
  });
  return joined;
}
