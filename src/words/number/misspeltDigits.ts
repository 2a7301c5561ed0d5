import type { Text } from "../text/language.ts";
import { refuse, type Reading } from "../reading/reading.ts";

/** Letters that are typed, or that a scanner reads, where a digit stood. */
const digitOf: Readonly<Record<string, string>> = {
  ...{ O: "0", o: "0", Q: "0", D: "0", I: "1", l: "1", "|": "1", "!": "1" },
  ...{ Z: "2", z: "2", S: "5", s: "5", G: "6", B: "8" },
};

// At either end of a number only those alone that no unit and no name of a series is written as; beside a comma
// of thousands it is the middle.
const slipped =
  /(?<![\p{L}\p{M}])(?:[\dOoIl|]|(?<=\d,)[QDZzSsGB!])[\dOoQDIl|!ZzSsGB]*(?:(?<=[\dOoI|])|(?=,\d{3}(?!\d)))(?![\p{L}\p{M}\d])/gu;
const lookalike = /[OoQDIl|!ZzSsGB]/g;

/** A text with letters among its digits, and the digits that they look like. */
export interface MisspeltDigits {
  readonly letters: readonly string[];
  readonly meant: string;
}

export function misspeltDigitsIn(text: string): MisspeltDigits | null {
  const letters = new Set<string>();
  const meant = text.replace(slipped, (number) =>
    /\d/.test(number)
      ? number.replace(lookalike, (letter) => (letters.add(letter), digitOf[letter]!))
      : number,
  );
  return letters.size === 0 ? null : { letters: [...letters], meant };
}

/** Refuses a cell for the letters among its digits, where it could be read without them; else as `otherwise`. */
export function refuseMisspeltDigits(
  text: string,
  expected: Text,
  isTaken: (meant: string) => boolean,
  otherwise: () => Reading<never>,
): Reading<never> {
  const slip = misspeltDigitsIn(text);
  return slip && isTaken(slip.meant)
    ? refuse("letter_among_digits", expected, digitsOnly(slip), [slip.meant])
    : otherwise();
}

function digitsOnly({ letters }: MisspeltDigits): Text {
  const told = (is: string) =>
    letters.map((letter) => `“${letter}” ${is} ${digitOf[letter]}`).join(", ");
  return {
    th: `มีตัวอักษรปนอยู่ในตัวเลข ${told("น่าจะเป็นเลข")} โปรดตรวจกับต้นฉบับ แล้วพิมพ์เป็นตัวเลขทั้งหมด`,
    en: `There are letters among the digits: ${told("is probably the digit")}. Check the original and write digits only.`,
  };
}
