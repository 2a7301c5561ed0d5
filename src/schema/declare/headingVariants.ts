import type { AnyColumn } from "./column.ts";

/** What exports call a column beside its label, as far as its kind tells. */
export const headingVariants = ({ kind, label, unit, headings = [] }: AnyColumn): string[] => {
  const names = [label.th, label.en, ...headings].flatMap((name) => [
    name,
    ...(forms[kind]?.(name) ?? []),
  ]);
  const units = unit ? [unit.th, unit.en, ...(unitWords[unit.th] ?? [])] : [];
  return [
    ...new Set([...names, ...names.flatMap((name) => units.map((one) => `${name} (${one})`))]),
  ];
};

/** What exports call a column of names. */
export const nameVariants = (name: string): string[] => [`ชื่อ${name}`, `${name} (ชื่อ)`];

const ofCode = (name: string): string[] =>
  name.startsWith("รหัส") ? [`${name.slice("รหัส".length)} (รหัส)`] : [];

/** สมาชิก is also จำนวนสมาชิก, and the other way round. */
const ofCount = (name: string): string[] =>
  name.startsWith("จำนวน") ? [name.slice("จำนวน".length)] : [`จำนวน${name}`];

const ofYear = (name: string): string[] => [`${name} พ.ศ.`, `${name} (พ.ศ.)`];

const forms: Readonly<Record<string, (name: string) => string[]>> = {
  province: ofCode,
  amphoe: ofCode,
  tambon: ofCode,
  village: ofCode,
  text: nameVariants,
  count: ofCount,
  baht: (name) => [`จำนวน${name}`, `ยอด${name}`],
  year: ofYear,
  fiscalYear: ofYear,
};

/** Words of the same meaning as a unit. */
const unitWords: Readonly<Record<string, readonly string[]>> = { คน: ["ราย"] };
