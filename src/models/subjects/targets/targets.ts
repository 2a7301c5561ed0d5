import type { Say } from "../../../charts/chart.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { AreaFact } from "../../areas/areaFact.ts";
import type { AreaSubject } from "../../areas/areaSubject.ts";
import type { AreaTheme } from "../../areas/areaTheme.ts";
import { type AnswerLine, line } from "../../programmes/programmeAnswers.ts";
import { resultNotFound } from "../../programmes/targetAnswers.ts";
import { comparedTargets } from "./comparedTargets.ts";
import { targetMeasures, targetRowsOf } from "./targetRows.ts";
import { ownTargets, targetsTheme } from "./targetsTheme.ts";
import { targetsWords } from "./targetsWords.ts";

/** What the programme of the northern border set out to reach. */
export const targetsSubject: AreaSubject = {
  themes: targetsTheme,
  keyFigures: (published, code, say) =>
    statedTargets(published, code, say).map((fact, i) => ({ order: i === 0 ? 20 : 60, fact })),
  measures: targetMeasures,
  comparedTables: ["phase-targets"],
  comparedRows: comparedTargets,
  answers: {
    tables: { promised: { th: "ตารางเป้าหมาย", en: "targets" } },
    of: (published, code, say) => {
      const [theme] = targetsTheme(published, code, say);
      if (!theme) return {};
      return {
        promised: promisedHere(published, code, theme, say),
        missing: resultNotFound({ published, say }),
        more: { promised: { label: targetsWords[say.language].more, path: `#${theme.id}` } },
      };
    },
  },
};

/** An area's own targets; else what the documents say instead of them. */
function promisedHere(
  published: Published,
  code: string,
  { remarks }: AreaTheme,
  say: Say,
): AnswerLine[] {
  const own = statedTargets(published, code, say).map(({ value, label, links }) => ({
    text: `${value} ${label}`,
    source: links[0] ?? null,
  }));
  if (own.length > 0) return own;
  const said = code.length === 2 ? remarks.at(1) : remarks.at(-1);
  return said === undefined ? [] : [line(said)];
}

const statedTargets = (published: Published, code: string, say: Say): AreaFact[] =>
  ownTargets(targetRowsOf(published).get(code) ?? [], code, say).filter(
    ({ kind }) => kind !== "notStated",
  );
