/**
 * Weighs whether letters that windows-874 gives are Thai as people write it, or bytes of another encoding
 * that happen to have letters there. Every 8-bit encoding fills the same places, so only the order and the
 * frequency of the letters tell: a tone mark needs a consonant before it, เ one behind it, ฃ is not in use.
 */
export interface ThaiJudge {
  /** Weighs letters that follow those before, until the matter is settled; how many were weighed. */
  readonly weigh: (text: string) => number;
  /** Settled for good: so many letters were Thai, or none of it can be. */
  readonly verdict: () => "thai" | "foreign" | null;
  /** What to say at the end of the file. */
  readonly isForeign: () => boolean;
  /** Where the first letter stands that Thai doesn't put there, else the first beyond ASCII. */
  readonly oddAt: () => number;
}

/** `after` is the text before the first letter weighed, as much of it as its neighbour needs. */
export function createThaiJudge(after = ""): ThaiJudge {
  let weight = 0;
  let weighed = 0;
  let oddAt = -1;
  let firstAt = -1;
  let before =
    after === "" ? ("space" as Kind) : kindOf(after.charCodeAt(after.length - 1), "space");
  let runLength = 0;
  let evenRuns = 0;
  let hasOddRun = false;

  function weigh(text: string): number {
    for (let i = 0; i < text.length; i++) {
      if (verdict() !== null) return i;
      const code = text.charCodeAt(i);
      const kind = kindOf(code, before);
      const step = (pairs[before][kind] ?? 0) + (kind === "consonant" ? frequencyOf(code) : 0);
      weight += step;
      if (oddAt < 0 && step <= oddStep) oddAt = weighed;
      if (firstAt < 0 && code > 0x7f) firstAt = weighed;
      weighed++;
      before = kind;
      countRun(code);
    }
    return text.length;
  }

  /** Letters of two bytes stand in runs of an even length; words of Thai do so half of the time. */
  function countRun(code: number): void {
    if (code > 0x7f) runLength++;
    else if (runLength > 0) {
      if (runLength % 2 === 1) hasOddRun = true;
      evenRuns++;
      runLength = 0;
    }
  }

  function isForeign(): boolean {
    countRun(space);
    const isPaired = !hasOddRun && evenRuns > 1;
    const atEnd = pairs[before].space ?? 0;
    return weight + atEnd - (isPaired ? evenRuns * 0.7 : 0) <= likelyForeign;
  }

  const verdict = () =>
    weight >= surelyThai ? "thai" : weight <= surelyForeign ? "foreign" : null;

  return {
    weigh,
    verdict,
    isForeign,
    oddAt: () => (oddAt < 0 ? firstAt : oddAt),
  };
}

const space = 0x20;

// As logarithms: e²⁰ to one for Thai settles it at once, six to one against at the end of a short file.
const surelyThai = 20;
const surelyForeign = -30;
const likelyForeign = -1.8;
const oddStep = -2;

type Kind =
  | "consonant"
  | "vowelBehind"
  | "vowelMark"
  | "tone"
  | "vowelBefore"
  | "digit"
  | "repeat"
  | "rare"
  | "latin"
  | "arabic"
  | "sign"
  | "space";

/** The kinds of ก to ๛, in the order of their codes. */
const thaiKinds: readonly Kind[] = Array.from({ length: 0x5b }, (_, i): Kind => {
  const letter = String.fromCharCode(0x0e01 + i);
  if (letter <= "ฮ") return "consonant";
  if (letter === "ฯ" || letter === "ๆ") return "repeat";
  if ("ะาำๅ".includes(letter)) return "vowelBehind";
  if ("เแโใไ".includes(letter)) return "vowelBefore";
  if (letter >= "๐" && letter <= "๙") return "digit";
  if (letter >= "่" && letter <= "์") return "tone";
  return /[ัิ-ฺ็ํ๎]/.test(letter) ? "vowelMark" : "rare";
});

function kindOf(code: number, before: Kind): Kind {
  if (code >= 0x0e01 && code <= 0x0e5b) return thaiKinds[code - 0x0e01]!;
  if (code < 0x80) {
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return "latin";
    return code >= 0x30 && code <= 0x39 ? "arabic" : "space";
  }
  return before === "latin" && isInnerSign(code) ? "sign" : "space";
}

/** € … “ ” •, which stand between words and not within one. */
const isInnerSign = (code: number): boolean =>
  code === 0x20ac || code === 0x2026 || code === 0x201c || code === 0x201d || code === 0x2022;

type Weights = Partial<Record<Kind, number>>;

const atStart: Weights = {
  consonant: 0.4,
  vowelBefore: 1.1,
  vowelBehind: -4,
  vowelMark: -5,
  tone: -5,
  digit: -0.5,
  repeat: -1,
  rare: -1.5,
};

/** How much likelier one kind follows another in Thai than among evenly spread bytes, as a logarithm. */
const pairs: Readonly<Record<Kind, Weights>> = {
  space: atStart,
  sign: { ...atStart, latin: -2 },
  arabic: { ...atStart, consonant: 0, rare: -3 },
  latin: { ...atStart, consonant: -1, vowelBefore: 0, digit: -4, repeat: -4, rare: -4 },
  consonant: {
    consonant: 0,
    vowelBehind: 1.1,
    vowelMark: 0.4,
    tone: 0.6,
    vowelBefore: 0,
    digit: -4,
    repeat: -1,
    rare: -5,
    latin: -1,
  },
  vowelBehind: {
    consonant: 0.5,
    vowelBehind: -2,
    vowelMark: -4,
    tone: -3,
    vowelBefore: 0.5,
    digit: -4,
    repeat: -1,
    rare: -5,
    latin: -0.5,
  },
  vowelMark: {
    consonant: 0.4,
    vowelBehind: -1,
    vowelMark: -3,
    tone: 0.5,
    vowelBefore: -1,
    digit: -4,
    repeat: -1,
    rare: -5,
    latin: -0.5,
  },
  tone: {
    consonant: 0,
    vowelBehind: 2.3,
    vowelMark: -2,
    tone: -4,
    vowelBefore: -0.5,
    digit: -4,
    repeat: -1,
    rare: -5,
    latin: -0.5,
  },
  vowelBefore: {
    consonant: 0.6,
    vowelBehind: -5,
    vowelMark: -5,
    tone: -5,
    vowelBefore: -3,
    digit: -5,
    repeat: -5,
    rare: -5,
    latin: -6,
    arabic: -5,
    sign: -5,
    space: -4,
  },
  digit: {
    consonant: -3,
    vowelBehind: -5,
    vowelMark: -5,
    tone: -5,
    vowelBefore: -3,
    digit: 1.8,
    repeat: -4,
    rare: -4,
    latin: -4,
  },
  repeat: {
    consonant: -1,
    vowelBehind: -5,
    vowelMark: -5,
    tone: -5,
    vowelBefore: -0.5,
    digit: -4,
    repeat: -2,
    rare: -5,
    latin: -2,
  },
  rare: {
    consonant: -3,
    vowelBehind: -5,
    vowelMark: -5,
    tone: -5,
    vowelBefore: -3,
    digit: -1,
    rare: -2,
    latin: -4,
  },
};

/** How much oftener a consonant stands than they all do on average, as a logarithm. */
const frequencies: readonly (readonly [number, string])[] = [
  [1.4, "นงร"],
  [0.9, "อมบกห"],
  [0.6, "วสยล"],
  [0.2, "ทดคตพป"],
  [-0.3, "ชขจ"],
  [-0.5, "ณ"],
  [-0.7, "ศภธผ"],
  [-1.4, "ญษฒฐถซ"],
  [-2, "ฑฤ"],
  [-2.3, "ฮฝฉฟฎ"],
  [-3, "ฬฆฏฌ"],
  [-5, "ฃฅฦ"],
];

const frequencyByCode: readonly number[] = Array.from({ length: 0x2e }, (_, i) => {
  const letter = String.fromCharCode(0x0e01 + i);
  return frequencies.find(([, letters]) => letters.includes(letter))?.[0] ?? 0;
});

const frequencyOf = (code: number): number => frequencyByCode[code - 0x0e01]!;
