import { areaTitle } from "../i18n/areaTitle.ts";
import { formats } from "../i18n/format.ts";
import { evidenceWords } from "../i18n/evidenceWords.ts";
import { workingText } from "../i18n/workingText.ts";
import type { ComparedArea, ComparedFigure, ComparedRow } from "../schema/declare/comparedArea.ts";
import type { Language } from "../words/text/language.ts";
import { comparedValue } from "./comparedValue.ts";
import { escapeMarkup } from "./markup.ts";

/** Where a comparison leads: to an area's page, to a row, and to the same without one of its areas. */
export interface ComparisonLinks {
  readonly area: (code: string) => string;
  readonly row: (file: string, row: number) => string;
  readonly without: (code: string) => string;
}

export interface AreaComparison {
  readonly language: Language;
  readonly areas: readonly ComparedArea[];
  readonly rows: readonly ComparedRow[];
}

/** Areas side by side as a table: the build and the browser write the same one. Measures that no source states of any of them are named below it. */
export function drawComparison(comparison: AreaComparison, links: ComparisonLinks): string {
  const { areas, language, rows: measures } = comparison;
  const say = comparisonWords[language];
  const isStated = ({ id }: ComparedRow) =>
    areas.some(({ figures }) => (figures[id] ?? null) !== null);
  const silent = measures.filter((measure) => !isStated(measure));
  const rows = measures.filter(isStated).map((measure) => row(measure, comparison, links));
  const head = areas.map((area) => heading(area, comparison, links)).join("");
  return (
    `<div class="table-scroll" tabindex="0" role="region" aria-label="${say.table}">` +
    `<table class="comparison areas-${areas.length}"><thead><tr><th scope="col">${say.measure}</th>${head}</tr></thead>` +
    `<tbody>${rows.join("")}</tbody></table></div>` +
    (silent.length === 0 ? "" : `<p class="quiet">${silence(silent, comparison)}</p>`)
  );
}

function heading(
  { code, th, en }: ComparedArea,
  { areas, language }: AreaComparison,
  links: ComparisonLinks,
): string {
  const title = escapeMarkup(areaTitle(language, code, language === "th" ? th : en));
  const remove = comparisonWords[language].remove(title);
  return (
    `<th scope="col" class="numeric"><a href="${escapeMarkup(links.area(code))}">${title}</a>` +
    (areas.length > 1
      ? ` <a class="remove" href="${escapeMarkup(links.without(code))}" aria-label="${remove}" title="${remove}">×</a>`
      : "") +
    "</th>"
  );
}

function row(
  measure: ComparedRow,
  { areas, language }: AreaComparison,
  links: ComparisonLinks,
): string {
  const note = measure.note[language];
  const figures = areas.map(({ figures }) => figures[measure.id] ?? null);
  const most = Math.max(...figures.map((figure) => figure?.value ?? 0));
  const cells = figures.map((figure, i) => {
    const name = areas[i]?.[language] ?? "";
    return cell(figure, measure, { language, most, links, name });
  });
  return (
    `<tr><th scope="row">${measure.label[language]}` +
    (note === "" ? "" : ` <span class="working">${note}</span>`) +
    `</th>${cells.join("")}</tr>`
  );
}

function cell(
  figure: ComparedFigure | null,
  { form, bar }: ComparedRow,
  { language, most, links, name }: CellContext,
): string {
  // On a phone the areas stand below one another, each cell beginning with its own.
  const area = `data-area="${escapeMarkup(name)}"`;
  if (figure === null)
    return `<td class="numeric cell-notStated" ${area}>${evidenceWords[language].notStated}</td>`;
  const { value, working, from } = figure;
  const { rowOf, see, seeAnother } = evidenceWords[language];
  // As on the areas' pages: which rows it is of is told to who hears the page, and on paper.
  const rows = from
    .map(
      ({ file, first, last }, i) =>
        `<a class="see" href="${escapeMarkup(links.row(file, first))}">${i === 0 ? see : seeAnother} ` +
        `<span class="row-of">${rowOf(first === last ? `${first}` : `${first}–${last}`)}</span></a>`,
    )
    .join(" ");
  return (
    `<td class="numeric" ${area}>${comparedValue(value, form, formats[language])}` +
    (bar && most > 0 ? barOf(value / most) : "") +
    (working === null
      ? ""
      : ` <span class="working">${evidenceWords[language].derived}: ${workingText(working, language)}</span>`) +
    ` <span class="cell-links">${rows}</span></td>`
  );
}

interface CellContext {
  readonly language: Language;
  /** The largest value of the row, which its bars are measured by. */
  readonly most: number;
  readonly links: ComparisonLinks;
  readonly name: string;
}

/** For the eye; the number beside it says the same. */
const barOf = (share: number): string =>
  `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path d="M${Math.round(100 * (1 - share))} 0H100V4H${Math.round(100 * (1 - share))}z"/></svg>`;

const silence = (silent: readonly ComparedRow[], { language }: AreaComparison): string =>
  comparisonWords[language].silent(silent.map(({ label }) => label[language]).join(" · "));

const comparisonWords = {
  th: {
    table: "พื้นที่เทียบกัน",
    measure: "ตัวเลข",
    remove: (title: string) => `เอา${title}ออก`,
    silent: (labels: string) => `ไม่พบในเอกสารที่เว็บนี้รวบรวมสำหรับพื้นที่เหล่านี้ ซึ่งไม่ได้แปลว่าเป็นศูนย์: ${labels}`,
  },
  en: {
    table: "Areas side by side",
    measure: "Figure",
    remove: (title: string) => `Take out ${title}`,
    silent: (labels: string) =>
      `Not found in the documents gathered here for any of these areas, which does not mean zero: ${labels}`,
  },
};
