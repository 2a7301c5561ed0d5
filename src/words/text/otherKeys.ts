/** The keys of one hand after the other, without Shift and with it: on an English keyboard, and on a Thai one (Kedmanee). */
const english =
  "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./" +
  '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
const thai = "_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ" + '%+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ';

const keysOf = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map(Array.from(from, (letter, i) => [letter, to[i]!]));

const toThai = keysOf(english, thai);
const toEnglish = keysOf(thai, english);

/** What the same keys write where the keyboard speaks the other language; null where a text has letters of both or of neither. */
export function byOtherKeys(text: string): string | null {
  const [hasThai, hasLatin] = [/[\u0e01-\u0e5b]/.test(text), /[A-Za-z]/.test(text)];
  if (hasThai && hasLatin) return null;
  const keys = hasThai ? toEnglish : toThai;
  const other = Array.from(text, (letter) => keys.get(letter) ?? letter).join("");
  return (hasThai ? /[a-z]/i : /[\u0e01-\u0e2e]/).test(other) ? other : null;
}
