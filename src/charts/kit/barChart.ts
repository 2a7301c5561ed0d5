import type { Statement } from "../../words/subject/statement.ts";
import type { Text } from "../../words/text/language.ts";
import type { Chart, Say } from "../chart.ts";
import { barOf, drawBars } from "./bars.ts";
import { type Declaration, defineChart, inWords } from "./defineChart.ts";
import { fewPlaces } from "./fewPlaces.ts";
import { tableOf } from "./table.ts";
import { hatchKey, isStated, tell } from "./tell.ts";

/** One of the figures of a list, by the code of what it is of. */
export interface BarFigure {
  readonly code: string;
  readonly value: Statement;
  /** What must be read with it, below its bar. */
  readonly remark?: (say: Say) => Text;
}

interface Figures {
  /** In the order of the bars. */
  readonly figures: readonly BarFigure[];
}

/** What the bars stand for: a column of a table, or words of the chart's own. */
interface Measured {
  readonly label: Text;
  readonly unit?: Text;
}

type Derived = "legend" | "headline" | "sentence" | "table" | "notes" | "plot";

/** A list of bars. Its picture, key, headline, sentence and table follow from its figures, where it writes none of its own. */
interface BarChart<Answers, Data extends Figures>
  extends
    Omit<Declaration<Answers, Data>, Derived>,
    Partial<Pick<Declaration<Answers, Data>, Exclude<Derived, "plot">>> {
  readonly measure: Measured;
  /** What the bars are of, many of them: “จังหวัด · provinces”. */
  readonly things: Text;
  /** How a thing is called; a place by its name. */
  readonly name?: (code: string, say: Say) => string;
  /** How the bars write their numbers. */
  readonly show?: (value: number, say: Say) => string;
  /** Long names stand above their bars, short ones beside them. */
  readonly labels?: "above" | "beside";
}

export function barChart<Answers, Data extends Figures>(
  declared: BarChart<Answers, Data>,
): Chart<Answers, Data> {
  const { measure, things, labels = "beside" } = declared;
  const { name = placeName, show = plainNumber } = declared;
  const written = (value: Statement | undefined, say: Say) =>
    tell(value, say, (value) => withUnit(value, measure, say));
  return defineChart<Answers, Data>({
    notes: () => [],
    plot: ({ figures }, canvas) => {
      const bars = figures.map(({ code, value, remark }) => ({
        ...barOf(name(code, canvas), value, canvas, {
          fill: "strong",
          show: (value) => show(value, canvas),
        }),
        ...(remark && { remark: inWords(canvas, remark(canvas)) }),
      }));
      const aside = inWords(canvas, measure.unit ?? measure.label);
      return drawBars([{ aside, bars }], canvas, { labels, things: inWords(canvas, things) });
    },
    legend: ({ figures }) => [
      { fill: "strong", label: measure.label },
      figures.some(({ value }) => !isStated(value)) && hatchKey,
    ],
    headline: ({ figures }, say) => {
      const [first] = inOrder(figures);
      const place = first ? name(first.code, say) : "";
      return { value: written(first?.value, say), label: highest(measure.label, place) };
    },
    sentence: ({ figures }, say) => {
      const known = inOrder(figures);
      const [first, last] = [known[0], known.at(-1)];
      if (!first || !last) return nothing(measure.label);
      const silent = figures.filter(({ value }) => !isStated(value)).map(({ code }) => code);
      return extremes(measure.label, {
        most: name(first.code, say),
        high: written(first.value, say),
        least: name(last.code, say),
        low: written(last.value, say),
        silent: fewPlaces(silent, say, (code) => name(code, say)),
      });
    },
    table: ({ figures }, say) =>
      tableOf(figures, say, [
        declared.name === undefined
          ? { head: { th: "พื้นที่", en: "Place" }, area: ({ code }) => code }
          : { head: things, name: ({ code }) => name(code, say) },
        { head: headOf(measure), figure: ({ value }) => value },
      ]),
    ...declared,
  });
}

const placeName = (code: string, { place }: Say): string => place(code);
const plainNumber = (value: number, { format }: Say): string => format.number(value);

const withUnit = (value: number, { unit }: Measured, say: Say): string =>
  `${say.format.number(value)}${unit ? `\u00a0${inWords(say, unit)}` : ""}`;

const headOf = ({ label, unit }: Measured): Text =>
  unit ? { th: `${label.th} (${unit.th})`, en: `${label.en} (${unit.en})` } : label;

/** Those that are stated, from the highest. */
const inOrder = (figures: readonly BarFigure[]) =>
  figures
    .flatMap(({ code, value }) => (value.kind === "notStated" ? [] : [{ code, value }]))
    .toSorted((a, b) => b.value.value - a.value.value);

const highest = (label: Text, name: string): Text => ({
  th: `${label.th}ของ${name} มากที่สุด`,
  en: `${label.en}, ${name}: the most of all`,
});

const nothing = (label: Text): Text => ({
  th: `ยังไม่พบ${label.th}ในข้อมูลที่รวบรวมไว้`,
  en: `${label.en}: nothing is found in what is gathered.`,
});

const extremes = (
  label: Text,
  facts: Readonly<Record<"most" | "high" | "least" | "low" | "silent", string>>,
): Text => ({
  th:
    `${label.th} มากที่สุดคือ${facts.most} ${facts.high} น้อยที่สุดคือ${facts.least} ${facts.low}` +
    (facts.silent === "" ? "" : ` ต้นทางไม่ได้ระบุของ${facts.silent}`),
  en:
    `${label.en}: the most in ${facts.most}, ${facts.high}; the least in ${facts.least}, ${facts.low}.` +
    (facts.silent === "" ? "" : ` The source does not state ${facts.silent}.`),
});
