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

/** The first place of each kind of damage in a text, in no order; nothing for almost all texts, and that soon. */
export function findDamage(text: string): readonly Damage[] {
  const suspects = suspicious.test(text) ? Object.entries(marks) : thaiMarks;
  const found = suspects
    .map(([kind, mark]) => ({ kind: kind as DamageKind, index: text.search(mark) }))
    .filter(({ index }) => index >= 0);
  const isMojibake = found.some(({ kind }) => kind.includes("_as_"));
  return isMojibake ? found.filter(({ kind }) => kind !== "control") : found;
}

// A second byte of a Thai letter in UTF-8 is 80 to BF; these are the letters that windows-874 shows for it.
const as874 = "€…‘’“”•–—\u0080-\u009f\u00a0\u0e01-\u0e1f";
const as1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u0080-\u00bf";

const marks: Readonly<Record<DamageKind, RegExp>> = {
  nul: /\0/,
  replacement: /\ufffd/,
  private_use: /[\uf700-\uf71a]/,
  control: /[\u0080-\u009f]/,
  // Words such as เนตร and เธอ hold one such pair; two in a row spell nothing.
  utf8_as_windows874: new RegExp(`เ[ธน][${as874}]เ[ธน][${as874}]|เธ[€…‘’“”•–—]`),
  utf8_as_windows1252: new RegExp(`à[¸¹][${as1252}]`),
  windows874_as_windows1252: /[\u00a1-\u00da\u00df-\u00fb]{5}/,
};

const thaiMarks = Object.entries({ utf8_as_windows874: marks.utf8_as_windows874 });
const suspicious = /[\0\u0080-\u009f\u00a1-\u00fb\uf700-\uf71a\ufffd]/;
