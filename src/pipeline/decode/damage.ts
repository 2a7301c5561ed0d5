/** What a wrong conversion left behind in a text that decodes well. */
export type DamageKind =
  | "nul"
  | "replacement"
  | "private_use"
  | "control"
  | "utf8_as_windows874"
  | "utf8_as_windows1252"
  | "windows874_as_windows1252";

export interface Damage {
  readonly kind: DamageKind;
  readonly index: number;
}

/** The first place of each kind of damage in a text; nothing for almost all texts, and that soon. */
export function findDamage(text: string): readonly Damage[] {
  if (isPlain(text)) return [];
  const found = Object.entries(marks)
    .map(([kind, mark]) => ({ kind: kind as DamageKind, index: text.search(mark) }))
    .filter(({ index }) => index >= 0);
  const mojibake = found.find(({ kind }) => kind.includes("_as_"));
  return mojibake ? found.filter((one) => one === mojibake || !isPartOfMojibake(one.kind)) : found;
}

/** Whether a text is ASCII and Thai without the pair that Thai read in a wrong encoding is full of. */
const isPlain = (text: string): boolean => !foreign.test(text) && !text.includes("เธ");

const isPartOfMojibake = (kind: DamageKind): boolean => kind === "control" || kind.includes("_as_");

const foreign = /[^\x01-\x7f\u0e01-\u0e5b]/;

// A Thai letter in UTF-8 is E0 B8 and 80 to BF, or E0 B9 and 80 to 9B. Windows-874 shows E0 as เ, B8 as
// ธ, B9 as น; words such as เธอ and เนตร begin alike, but none goes on with a sign or with a second such pair.
const signs = "€…‘’“”•–—\u0080-\u009f";
const as1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u0080-\u00bf";

/** Letters of the longest mark; text that comes in pieces may split it. */
export const longestMark = 5;

const marks: Readonly<Record<DamageKind, RegExp>> = {
  nul: /\0/,
  replacement: /\ufffd/,
  private_use: /[\uf700-\uf71a]/,
  control: /[\u0080-\u009f]/,
  utf8_as_windows874: new RegExp(`เ[ธน][${signs}]|เธ[\u00a0\u0e01-\u0e1f]เธ[\u00a0\u0e01-\u0e1f]`),
  utf8_as_windows1252: new RegExp(`à[¸¹][${as1252}]`),
  windows874_as_windows1252: /[\u00a1-\u00da\u00df-\u00fb]{5}/,
};
