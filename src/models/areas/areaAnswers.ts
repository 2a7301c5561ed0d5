import type { Say } from "../../charts/chart.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Text } from "../../words/text/language.ts";
import { type AnswerLine, line } from "../programmes/programmeAnswers.ts";
import { blockHeadings } from "../programmes/programmeBlocks.ts";
import type { Link } from "../site/link.ts";
import { areaSubjects } from "../subjects/index.ts";
import type { AreaCoverage } from "./areaCoverage.ts";

/** What a citizen asks of a place first: what was promised, what documents say of it, what is not found. */
export interface AreaAnswer {
  readonly heading: string;
  readonly lines: readonly AnswerLine[];
  /** The section of the page that tells the rest. */
  readonly more: Link | null;
}

const speaking = areaSubjects.flatMap(({ answers }) => answers ?? []);

export function areaAnswers(
  published: Published,
  code: string,
  coverage: AreaCoverage,
  say: Say,
): AreaAnswer[] {
  const words = wording[say.language];
  const headings = blockHeadings[say.language];
  const told = speaking.map(({ of }) => of(published, code, say));
  const promised = told.flatMap(({ promised = [] }) => promised);
  const stated = told.flatMap(({ stated = [] }) => stated);
  const missing = told.flatMap(({ missing = [] }) => missing);
  const silent = coverage.silent.length;
  const none = (text: string) => [line(text)];
  return [
    {
      heading: headings.promised,
      lines:
        promised.length > 0
          ? promised.slice(0, 3)
          : none(words.noPromise(namesOf(say, ({ promised }) => promised))),
      more: told.find(({ more }) => more?.promised)?.more?.promised ?? null,
    },
    {
      heading: words.stated,
      lines:
        stated.length > 0
          ? stated.slice(0, 2)
          : none(words.noFigure(namesOf(say, ({ stated }) => stated))),
      more: told.find(({ more }) => more?.stated)?.more?.stated ?? null,
    },
    {
      heading: headings.missing,
      lines: missing.length > 0 || stated.length > 0 ? missing : none(words.noResult),
      more:
        silent > 0 ? { label: words.silent(say.format.number(silent)), path: "#not-stated" } : null,
    },
  ];
}

/** What the tables are called that an answer was looked for in. */
const namesOf = (
  { language }: Say,
  of: (tables: (typeof speaking)[number]["tables"]) => Text | undefined,
): string[] => speaking.flatMap(({ tables }) => of(tables)?.[language] ?? []);

const theTables = (names: readonly string[]): string =>
  names.length === 1
    ? `The table of ${names[0]} has`
    : `The tables of ${names.join(" and of ")} have`;

const wording = {
  th: {
    stated: "เอกสารบอกตัวเลขอะไรไว้",
    noPromise: (names: readonly string[]) => `${names.join("และ")}ไม่มีเป้าหมายของพื้นที่นี้`,
    noFigure: (names: readonly string[]) => `${names.join("และ")}ไม่มีตัวเลขของพื้นที่นี้`,
    noResult: "ไม่พบว่าโครงการในตารางเหล่านี้ทำไปแล้วเท่าใดในพื้นที่นี้",
    silent: (tables: string) => `${tables} ตารางไม่มีแถวของพื้นที่นี้`,
  },
  en: {
    stated: "What documents state",
    noPromise: (names: readonly string[]) => `${theTables(names)} no target of this area`,
    noFigure: (names: readonly string[]) => `${theTables(names)} none of this area`,
    noResult: "How much the programmes of these tables have done in this area was not found",
    silent: (tables: string) => `Tables without a row of this area: ${tables}`,
  },
};
