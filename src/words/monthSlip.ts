import { nearestWords } from "./nearestWords.ts";
import { thaiMonths } from "./thaiMonth.ts";

/**
 * What a text that is no month was probably meant to be: the month that it misspells, or the one that
 * stands among other words. At most three, best first; whether they are months is for the reader to say.
 */
export const monthsMeant = (text: string): readonly string[] => {
  const [, before = "", name = "", after = ""] = namedForm.exec(text) ?? [];
  const spelt = nearestWords(name, names).map((month) => `${before}${month}${after}`);
  const within = withinWords.exec(text)?.[0];
  return within === undefined || within === text ? spelt : [within];
};

/** A name of letters between what may stand before and behind it. */
const namedForm =
  /^((?:เดือน ?)?)([^\d '’/–-]{3,20}?)((?: ?[/–'’-]? ?(?:พ\.ศ\. ?|ค\.ศ\. ?)?\d+)?)$/u;

const names = thaiMonths.flatMap(({ name, en }) => [name, en]);

const anyName = thaiMonths
  .flatMap(({ name, short, en }) => [name, short, en, en.slice(0, 3)])
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(".", "\\.? ?"))
  .join("|");

/** A month and its year with other words around: ยอดขาย ต.ค. 66 (บาท). */
const withinWords = new RegExp(
  `(?<![a-z])(?:${anyName}) ?[/–'’-]? ?(?:พ\\.ศ\\. ?|ค\\.ศ\\. ?|ปี ?)?(?:\\d{4}|\\d{2})(?!\\d)`,
  "iu",
);
