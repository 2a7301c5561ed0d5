import type { PlaceLevel } from "../../words/place/area.ts";
import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";

/** A part of a question, with the kind of area that a word beside it says it is. */
export interface DesignatedPart {
  readonly text: string;
  readonly level: PlaceLevel | null;
}

/** Takes ต.บ้านใหม่ อ.เมือง เชียงใหม่ apart at its words for kinds of areas and at commas. */
export const designatedParts = (question: string): DesignatedPart[] =>
  toArabicDigits(cleanText(question))
    .toLowerCase()
    .replace(afterSpace, "$1\n$2\t")
    .replace(anywhere, "$1\n$2\t")
    .split(/[\n,;]/)
    .map((part) => {
      const [word = "", name] = part.split("\t");
      return name === undefined ? englishPart(word.trim()) : { text: name, level: levelOf(word) };
    })
    .filter(({ text }) => text.trim() !== "");

// Each has to have something behind it. เขต ends names too: สนามชัยเขต.
const afterSpace = /(^|[\s,(])(เขต) ?(?=\S)/g;
// อบต. and อบจ. are no areas.
const anywhere = /(^|[^บ])(จังหวัด|จว?\.|กิ่งอำเภอ|อำเภอ|อ\.|ตำบล|ต\.|แขวง) ?(?=\S)/g;

const levelOf = (word: string): PlaceLevel => {
  if (word.startsWith("จ")) return "province";
  return word.startsWith("ต") || word === "แขวง" ? "tambon" : "amphoe";
};

/** Mae Rim district, amphoe Mae Rim. */
function englishPart(text: string): DesignatedPart {
  for (const [level, words] of english) {
    const before = new RegExp(`^(?:${words})(?: of)? (.+)$`).exec(text);
    const behind = new RegExp(`^(.+) (?:${words})$`).exec(text);
    const name = before?.[1] ?? behind?.[1];
    if (name !== undefined) return { text: name, level };
  }
  return { text, level: null };
}

const english: readonly (readonly [PlaceLevel, string])[] = [
  ["province", "changwat|province"],
  ["tambon", "tambon|tambol|khwaeng|sub-?district"],
  ["amphoe", "(?:king )?(?:amphoe|amphur|amphor)|khet|district"],
];
