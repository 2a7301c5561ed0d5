import type { Text } from "../../words/text/language.ts";
import type { Say } from "../chart.ts";
import { fewPlaces } from "../kit/fewPlaces.ts";
import { isStated } from "../kit/tell.ts";
import type { PlacesData, PlaceValue } from "./placesData.ts";
import { cautionNotes, type DeclaredFigure, timeOfFigure, unitText } from "./figureValues.ts";

/** The places that a figure is stated of, the lowest first. */
const rising = (values: readonly PlaceValue[]) =>
  values
    .flatMap(({ code, value }) =>
      value.kind === "notStated" ? [] : [{ code, value: value.value }],
    )
    .toSorted((a, b) => a.value - b.value);

/** The highest figure; where places may not be ranked, how many have one. */
export function headlineOfPlaces(
  { values }: PlacesData,
  declared: DeclaredFigure,
  say: Say,
): { readonly value: string; readonly label: Text } {
  const { title, ranked } = declared.figure;
  const known = rising(values);
  const most = known.at(-1);
  if (!ranked || !most)
    return {
      value: say.format.number(known.length),
      label: { th: `จังหวัดที่มีตัวเลข ${title.th}`, en: `provinces with a figure: ${title.en}` },
    };
  const place = say.place(most.code);
  return {
    value: unitText(declared, say)(most.value),
    label: { th: `${title.th} ของ${place} มากที่สุด`, en: `${title.en}, ${place}: the most of all` },
  };
}

/**
 * What is not stated, and the cautions: a sentence goes where notes don’t, into previews, links that are
 * sent on, and what is heard of a picture.
 */
function restOf(gap: string, caveats: readonly Text[]): Text {
  const silence = { th: `ต้นทางไม่ได้ระบุของ${gap}`, en: `The source does not state ${gap}.` };
  const parts = [...(gap === "" ? [] : [silence]), ...caveats.map(asSentence)];
  return {
    th: parts.map(({ th }) => ` ${th}`).join(""),
    en: parts.map(({ en }) => ` ${en}`).join(""),
  };
}

const asSentence = ({ th, en }: Text): Text => ({
  th,
  en: `${en.charAt(0).toUpperCase()}${en.slice(1)}${en.endsWith(".") ? "" : "."}`,
});

/** The highest and the lowest by name, or only how far apart they are where places may not be ranked; then what is not stated. */
export function sentenceOfPlaces(
  { values, time, divided }: PlacesData,
  declared: DeclaredFigure,
  say: Say,
): Text {
  const { title, ranked } = declared.figure;
  const known = rising(values);
  const [least, most] = [known[0], known.at(-1)];
  if (!least || !most)
    return {
      th: `${title.th} ต้นทางไม่ได้ระบุของจังหวัดใดเลย`,
      en: `${title.en}: the source states no province.`,
    };
  const show = unitText(declared, say);
  const when = timeOfFigure(declared, time, say);
  const silent = values.filter(({ value }) => !isStated(value)).map(({ code }) => code);
  const gap = fewPlaces(silent, say, say.place);
  const after = restOf(gap, cautionNotes(divided, declared, say));
  const [low, high] = [show(least.value), show(most.value)];
  if (!ranked) {
    const [count, all] = [known.length, values.length].map(say.format.number);
    return {
      th: `${title.th} (${when}) มีตัวเลขของ ${count} จาก ${all} จังหวัด ตั้งแต่ ${low} ถึง ${high}${after.th}`,
      en: `${title.en} (${when}): ${count} of ${all} provinces have a figure, from ${low} to ${high}.${after.en}`,
    };
  }
  const named = ({ code, value }: typeof most) => {
    const tied = known.filter((one) => one.value === value && one.code !== code).length;
    return { place: say.place(code), tied: tied === 0 ? null : say.format.number(tied) };
  };
  const [first, last] = [named(most), named(least)];
  const withTied = ({ place, tied }: typeof first, language: "th" | "en") =>
    tied === null
      ? place
      : language === "th"
        ? `${place} และอีก ${tied} จังหวัด`
        : `${place} and ${tied} more`;
  return {
    th: `${title.th} (${when}) มากที่สุดคือ${withTied(first, "th")} ${high} น้อยที่สุดคือ${withTied(last, "th")} ${low}${after.th}`,
    en: `${title.en} (${when}): the most in ${withTied(first, "en")}, ${high}; the least in ${withTied(last, "en")}, ${low}.${after.en}`,
  };
}
