import type { Language, Text } from "../../words/text/language.ts";
import type { AnswersOf, AreaId, Chart, LegendItem, Say } from "../chart.ts";

/** What is said in both languages, or alike in both, such as a name of the register. */
export type ChartWords = Text | string;

/** A key of the legend; `false` where what it tells of is not drawn. */
export type Key = { readonly fill: LegendItem["fill"]; readonly label: ChartWords } | false;

/** What a reader must know; null in a language that needs no such note, `false` where it does not apply. */
export type Note = Readonly<Record<Language, string | null>> | false;

type NotesOf<Data> = (data: Data, say: Say) => readonly Note[];

type Given = "heading" | "legend" | "headline" | "sentence" | "notes";

/**
 * What a chart's file says. Words are given in both languages at once, with numbers and names as
 * `say` writes them; the language that is asked for is taken.
 */
export interface Declaration<Answers, Data> extends Omit<Chart<Answers, Data>, Given> {
  /** The title, where nothing else is said. */
  readonly heading?: (data: Data, say: Say, area: AreaId) => ChartWords;
  readonly legend: (data: Data, say: Say) => readonly Key[];
  readonly headline: (
    data: Data,
    say: Say,
  ) => { readonly value: string; readonly label: ChartWords };
  readonly sentence: (data: Data, say: Say) => ChartWords;
  /** The same at all times, or as the figures ask for. */
  readonly notes: Readonly<Record<Language, readonly string[]>> | NotesOf<Data>;
}

/** A chart from its declaration. Equal answers are shaped once, however often they are drawn or told. */
export function defineChart<Answers, Data>(
  declared: Declaration<Answers, Data>,
): Chart<Answers, Data> {
  const { title, heading = () => title, notes } = declared;
  return {
    ...declared,
    shape: onceEach(declared.shape),
    heading: (area, say, data) => inWords(say, heading(data, say, area)),
    legend: (data, say) =>
      declared
        .legend(data, say)
        .flatMap((key) => (key ? [{ fill: key.fill, label: inWords(say, key.label) }] : [])),
    headline: (data, say) => {
      const { value, label } = declared.headline(data, say);
      return { value, label: inWords(say, label) };
    },
    sentence: (data, say) => inWords(say, declared.sentence(data, say)),
    notes: (data, say) =>
      typeof notes === "function"
        ? notes(data, say).flatMap((note) => (note ? (note[say.language] ?? []) : []))
        : notes[say.language],
  };
}

/** What is said in the language that is asked for. */
export const inWords = ({ language }: Pick<Say, "language">, words: ChartWords): string =>
  typeof words === "string" ? words : words[language];

function onceEach<Answers, Data>(
  shape: (answers: AnswersOf<Answers>, area: AreaId) => Data,
): typeof shape {
  const shaped = new WeakMap<AnswersOf<Answers>, Map<AreaId, Data>>();
  return (answers, area) => {
    const known = shaped.get(answers) ?? new Map<AreaId, Data>();
    shaped.set(answers, known);
    const data = known.get(area) ?? shape(answers, area);
    known.set(area, data);
    return data;
  };
}
