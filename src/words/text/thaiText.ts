/**
 * The normal form of a text: Unicode NFC, Thai marks in the order they are written in, no invisible
 * characters, single plain spaces, none at either end. Cleaning twice changes nothing more.
 */
export function cleanText(raw: string): string {
  if (isClean(raw)) return raw;
  const trimmed = raw.trim();
  if (isClean(trimmed)) return trimmed;
  const composed = trimmed.replace(invisible, "").normalize("NFC");
  return closeSpaces(mendThai(composed).normalize("NFC"));
}

/** One scan that says whether `cleanText` has nothing to do; when unsure it says false. */
function isClean(text: string): boolean {
  let previous = space;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const clean = code < 0x7f ? isCleanAscii(code, previous) : isCleanThai(code, previous);
    if (!clean) return false;
    previous = code;
  }
  return previous !== space || text === "";
}

const isCleanAscii = (code: number, previous: number): boolean =>
  code > space || (code === space && previous !== space);

function isCleanThai(code: number, previous: number): boolean {
  if (code < 0x0e01 || code > 0x0e5b || code === nikhahit) return false;
  if (code <= lastConsonantOrSaraA) return true;
  if (code === saraE) return previous !== saraE;
  if (isVowelMark(code)) return !isVowelBelow(previous) && !isToneOrThanthakhat(previous);
  return !(isTone(code) && previous === saraAm);
}

const space = 0x20;
const lastConsonantOrSaraA = 0x0e30;
const saraAm = 0x0e33;
const saraE = 0x0e40;
const nikhahit = 0x0e4d;

const isTone = (code: number): boolean => code >= 0x0e48 && code <= 0x0e4b;
const isToneOrThanthakhat = (code: number): boolean => code >= 0x0e48 && code <= 0x0e4c;
const isVowelBelow = (code: number): boolean => code === 0x0e38 || code === 0x0e39;
const isVowelMark = (code: number): boolean =>
  code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a);

// Soft hyphen, zero-width and direction marks, word joiner, byte order mark; not what joins parts of one emoji.
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/gu;

/** Puts back together what exports and PDF extraction take apart: sara ae, sara am, the order of marks. */
function mendThai(text: string): string {
  return text
    .replace(/เเ/g, "แ")
    .replace(saraAmInPieces, (pieces) => pieces.replace(/[\u0e4d\u0e32]/g, "") + "ำ")
    .replace(toneAfterSaraAm, (run) => run.replace(/ำ/g, "") + run.replace(tones, ""))
    .replace(toneBeforeVowel, (run) => run.replace(tones, "") + run.replace(vowelMarks, ""));
}

// Nikhahit and sara aa in either order, with a tone mark before, between or after them.
const saraAmInPieces =
  /[\u0e48-\u0e4b]?(?:\u0e4d[\u0e48-\u0e4b]?\u0e32|\u0e32[\u0e48-\u0e4b]?\u0e4d)[\u0e48-\u0e4b]?/g;
const toneAfterSaraAm = /\u0e33[\u0e33\u0e48-\u0e4b]*[\u0e48-\u0e4b]/g;
const toneBeforeVowel = /[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e48-\u0e4c]*[\u0e31\u0e34-\u0e3a]/g;
const tones = /[\u0e48-\u0e4c]/g;
const vowelMarks = /[\u0e31\u0e34-\u0e3a]/g;

const closeSpaces = (text: string): string => text.replace(/[\s\u0085]+/g, " ").trim();
