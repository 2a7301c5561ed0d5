import { nearNames } from "../../words/text/nearNames.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { Text } from "../../words/text/language.ts";
import type { SourceTrouble } from "./sourceFinding.ts";

/** How the names of a written file's entries are known: those it may have, what else they are called, and what to do with one that means none. */
export interface KnownNames<Name extends string> {
  readonly code: string;
  readonly names: readonly Name[];
  readonly otherNames: Readonly<Record<string, Name>>;
  readonly otherwise: Text;
}

/** What is said of a name that no such file has, with the one it was probably meant to be. */
export function unknownName<Name extends string>(
  received: string,
  { code, names, otherNames, otherwise }: KnownNames<Name>,
): SourceTrouble {
  const key = cleanText(received).toLowerCase();
  const meant = otherNames[key] ?? nearNames(key, names)[0];
  return {
    code,
    received,
    expected: { th: `ชื่อใดชื่อหนึ่งใน ${names.join(" ")}`, en: `one of ${names.join(" ")}` },
    advice: meant ? { th: `เปลี่ยนชื่อเป็น "${meant}"`, en: `Rename it "${meant}".` } : otherwise,
    suggest: meant ? [meant] : [],
  };
}
