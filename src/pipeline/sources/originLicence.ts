import { isAddress } from "../../words/text/isAddress.ts";
import { saysUnknown } from "../../words/reading/placeholder.ts";
import type { FieldReading } from "./fieldReading.ts";

/** A licence by its identifier, by its address, or in a sentence; null where the source states none. */
export function readLicence(text: string): FieldReading {
  const known = identifiers.get(key(text));
  if (known !== undefined) return { value: known };
  if (/^https?:\/\/\S+$/.test(text) && isAddress(text)) return { value: text };
  if (saysUnknown(text)) return refuse(text, ["null"]);
  const isSentence = /\s|[฀-๿]/.test(text) && !/^[a-z][a-z0-9+.-]*:/i.test(text);
  if (isSentence) return { value: text };
  const begun = [...identifiers.values()].filter((id) => key(id).startsWith(key(text)));
  return refuse(text, begun.slice(0, 3));
}

const refuse = (received: string, suggest: readonly string[]): FieldReading => ({
  trouble: {
    code: "source_licence",
    received,
    expected: {
      th: "รหัสสัญญาอนุญาต เช่น CC-BY-4.0 ที่อยู่เว็บของสัญญา ประโยคตามที่ต้นทางเขียน หรือ null",
      en: "an identifier such as CC-BY-4.0, the licence's web address, a sentence as the source has it, or null",
    },
    advice: {
      th: "เขียนตามที่ต้นทางระบุ หากต้นทางไม่ได้ระบุให้เขียน null โดยไม่มีเครื่องหมายคำพูด",
      en: "Write what the source states; where it states nothing, write null without quotation marks.",
    },
    suggest,
  },
});

const key = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, "");

/** Those of SPDX that open data come under; by any spacing, as in CC BY 4.0. */
const identifiers: ReadonlyMap<string, string> = new Map(
  [
    ...["CC0-1.0", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-SA-3.0", "CC-BY-SA-4.0", "CC-BY-NC-3.0"],
    ...["CC-BY-NC-4.0", "CC-BY-ND-4.0", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-4.0", "CC-BY-NC-ND-4.0"],
    ...[
      "CC-BY-3.0-IGO",
      "CC-PDDC",
      "ODbL-1.0",
      "ODC-By-1.0",
      "PDDL-1.0",
      "OGL-UK-3.0",
      "DL-DE-BY-2.0",
    ],
    ...[
      "MIT",
      "Apache-2.0",
      "BSD-2-Clause",
      "BSD-3-Clause",
      "GPL-3.0-only",
      "OFL-1.1",
      "Unlicense",
    ],
  ].map((id) => [key(id), id]),
);
