import type { Say } from "../../charts/chart.ts";
import { areaFigure } from "../../i18n/areaTitle.ts";
import { divisorText, timeOfFigure, unitText } from "../../charts/subjects/figureValues.ts";
import type { Contradiction } from "./contradiction.ts";
import type { PlaceFinding } from "./findings.ts";
import { findingWords } from "./findingWords.ts";
import { isSize, type Lasting } from "./lasting.ts";
import type { Silence } from "./silence.ts";

/** A finding in one sentence. */
export function placeFindingText(finding: PlaceFinding, say: Say): string {
  if (finding.kind === "silence") return silenceText(finding, say);
  if (finding.kind === "contradiction") return contradictionText(finding, say);
  return lastingText(finding, say);
}

/** What a hasty reader could take it for, with the cautions of its figure. */
export function misreading({ kind, placed }: PlaceFinding, { language }: Say): string {
  const words = findingWords[language];
  const { caveats = [], better } = placed.figure;
  const isOfFigures = kind !== "silence" && kind !== "contradiction";
  return [
    words.misreadings[kind],
    ...(isOfFigures ? [words.better[better]] : []),
    ...(kind === "rank" && isSize(placed) ? [words.size] : []),
    ...caveats.map((caveat) => words.caveat(caveat[language])),
  ].join(" ");
}

const ofPlace = ({ placed, code }: PlaceFinding, say: Say): string =>
  areaFigure(say.language, placed.figure.title[say.language], say.placeTitle(code));

/** What another table’s figure it is divided by, and of when, ends the sentence: that year is not the figure’s. */
function lastingText(finding: Lasting, say: Say): string {
  const { placed, code, moments } = finding;
  const divisors = moments.flatMap(({ time }) => {
    const at = placed.of.get(code)?.find((at) => at.time === time);
    return at?.per ? [at.per.time] : [];
  });
  const text = standingText(finding, say);
  if (!placed.per || divisors.length === 0) return text;
  return findingWords[say.language].divided(
    text,
    divisorText(placed.per, [...new Set(divisors)].toSorted(), say),
  );
}

function standingText(finding: Lasting, say: Say): string {
  const words = findingWords[say.language];
  const { placed, code, moments, kind, likes, beyond, side, part } = finding;
  const [first, last] = [moments[0]!, moments.at(-1)!];
  const when = (time: string | number) => timeOfFigure(placed, time, say);
  const at = ({ time, stated }: typeof first) =>
    `${unitText(placed, say)(stated.get(code)!.value)} (${when(time)})`;
  const told = `${ofPlace(finding, say)}: ${at(last)}`;
  if (kind === "like")
    return words.like(told, side, {
      likes: say.format.list(likes.map(say.place)),
      silent: say.format.list(finding.silent.map(say.place)),
      few: [likes.length - beyond, likes.length].map(say.format.number).join(words.ofLikes),
      isAll: beyond === 0,
      first: when(first.time),
    });
  // Ranks among different numbers of places are not comparable; the part of all is.
  const isOfMany = new Set(finding.of).size > 1;
  if (kind === "part" || part === "half" || (kind === "rank" && isOfMany))
    return words.within(told, words.placeParts[part!][side], {
      first: when(first.time),
      times: say.format.number(moments.length),
      among: among(finding, say),
    });
  const rank = rankText(finding, say);
  if (kind === "rank") return words.rank(told, rank, when(first.time));
  const isStated = first.stated.get(code)!.kind === "stated";
  return words.change(told, isStated ? at(first) : null, rank, when(first.time));
}

/** อันดับ 4–5 จาก 77 จังหวัด, the lowest and the highest of all times. */
function rankText({ ranks, of }: Lasting, say: Say): string {
  const [from, to] = [Math.min(...ranks), Math.max(...ranks)].map(say.format.number);
  const span = from === to ? String(from) : `${from}–${to}`;
  return findingWords[say.language].standing(span, among({ of }, say));
}

/** 77, or 62–76 where not every time has as many. */
const among = ({ of }: Pick<Lasting, "of">, { format }: Say): string =>
  [...new Set([Math.min(...of), Math.max(...of)])].map(format.number).join("–");

function contradictionText(finding: Contradiction, say: Say): string {
  const words = findingWords[say.language];
  const { placed, time, one, other, against } = finding;
  const show = unitText(placed, say);
  const when = timeOfFigure(placed, time, say);
  if ("rule" in against)
    return words.parts(
      ...([ofPlace(finding, say), when, show(one.value), show(other.value)] as const),
      against.rule[say.language],
    );
  const nameOf = ({ dataset }: typeof placed) => dataset.table.title[say.language];
  return words.tables(
    ofPlace(finding, say),
    { table: nameOf(placed), value: show(one.value), time: when },
    {
      ...{ table: nameOf(against.placed), value: show(other.value) },
      time: timeOfFigure(against.placed, against.time, say),
    },
  );
}

const silenceText = ({ placed, code, known, all }: Silence, say: Say): string =>
  findingWords[say.language].silence({
    table: placed.dataset.table.title[say.language],
    time: timeOfFigure(placed, placed.last, say),
    place: say.placeTitle(code),
    known: say.format.number(known),
    all: say.format.number(all),
  });
