import { findingName } from "../../src/words/reading/findingName.ts";
import {
  fileOnDisk,
  type FindingCause,
  findingCauses,
  findingLines,
  findingTimes,
} from "../../src/pipeline/report/causes.ts";
import { escapeHtml as text } from "../../src/pipeline/report/escapeHtml.ts";
import { grouped } from "../../src/words/number/groupedNumber.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import { visible } from "../../src/words/reading/findingText.ts";
import { type Language, languages } from "../../src/words/text/language.ts";
import type { Insertion } from "../serve/insertion.ts";

/**
 * What the newest files of this machine were refused for, on `/check/` of the site before them: put in by the
 * server of this machine, so that it never stands in a site that goes out.
 */
export const refusedFiles = (findings: readonly Finding[]): readonly Insertion[] =>
  findings.length === 0
    ? []
    : languages.map((language) => ({
        page: `${language === languages[0] ? "" : `${language}/`}check/index.html`,
        before: '<div id="check-room"',
        html: sectionOf(findings, language),
      }));

function sectionOf(findings: readonly Finding[], language: Language): string {
  const say = words[language];
  const refusals = findings.filter(({ severity }) => severity === "refuse");
  const causes = findingCauses(refusals);
  const shown = causes.slice(0, mostCauses);
  return `<section class="check-file check-refused" aria-labelledby="refused-files">
<h2 id="refused-files">${say.title}</h2>
<div class="check-verdict"><p class="check-said"><span aria-hidden="true">✕</span> ${say.toMend(grouped(findingTimes(refusals)), grouped(causes.length))}</p><p>${say.lead}</p></div>
${shown.map((cause, i) => causeOf(cause, i, language)).join("\n")}
${causes.length > shown.length ? `<p>${say.moreCauses(grouped(causes.length - shown.length))}</p>` : ""}
</section>
`;
}

function causeOf({ first, findings, times }: FindingCause, i: number, language: Language): string {
  const say = words[language];
  const name = findingName(first.code)?.[language] ?? first.expected[language];
  const column = first.column === null ? "" : ` · ${say.inColumn(first.column)}`;
  return `<details class="fold check-cause is-refuse"${i < 3 ? " open" : ""} data-code="${text(first.code)}">
<summary><span class="check-mark">${say.refused}</span> ${text(name + column)} <span class="check-times">${say.places(grouped(times))}</span></summary>
<dl class="check-advice"><dt>${say.file}</dt><dd>${text(fileOnDisk(first))}</dd><dt>${say.expected}</dt><dd>${text(first.expected[language])}</dd><dt>${say.advice}</dt><dd>${text(first.advice[language])}</dd></dl>
<div class="table-scroll" tabindex="0" role="region" aria-label="${i + 1}. ${text(name + column)}"><table><thead><tr><th scope="col">${say.place}</th><th scope="col">${say.received}</th><th scope="col">${say.suggest}</th></tr></thead><tbody>
${findings
  .slice(0, mostPlaces)
  .map((one) => placeOf(one, language))
  .join("\n")}
</tbody></table></div>${findings.length > mostPlaces ? `<p>${say.morePlaces(grouped(findings.length - mostPlaces))}</p>` : ""}
</details>`;
}

function placeOf(finding: Finding, language: Language): string {
  const say = words[language];
  const { cell, sheet, received, suggest } = finding;
  const { lines, more } = findingLines(finding);
  const letters = cell?.replace(/\d+$/, "") ?? "";
  const listed = lines.slice(0, 5).map((line) => (line === null ? "–" : `${letters}${line}`));
  const rest = more + Math.max(0, lines.length - 5);
  const place = `${sheet === undefined ? "" : `${sheet}!`}${listed.join(", ")}`;
  const often = rest > 0 ? ` ${say.andMore(grouped(rest))}` : "";
  const what =
    received === ""
      ? `<i>${say.empty}</i>`
      : `<span class="received">${text(visible(received))}</span>`;
  return `<tr><th scope="row">${text(place + often)}</th><td>${what}</td><td>${text(suggest.join(say.or))}</td></tr>`;
}

/** As much as a page bears; `npm run publish -- --report` lists all. */
const mostCauses = 60;
const mostPlaces = 20;

const report = "<code>npm run publish -- --report report.html</code>";

const words = {
  th: {
    title: "ไฟล์ชุดใหม่ในเครื่องนี้ยังไม่ผ่าน",
    toMend: (places: string, kinds: string) => `ต้องแก้ ${places} แห่ง รวม ${kinds} เรื่อง`,
    lead: `เว็บที่เปิดอยู่เป็นชุดก่อนหน้า ยังไม่มีไฟล์เหล่านี้ แก้แล้วสั่ง <code>npm start</code> อีกครั้ง รายการนี้แสดงในเครื่องนี้เท่านั้น ไม่อยู่ในเว็บที่เผยแพร่`,
    refused: "ต้องแก้",
    inColumn: (column: string) => `คอลัมน์ “${column}”`,
    places: (count: string) => `${count} แห่ง`,
    file: "ไฟล์",
    expected: "ที่ควรเป็น",
    advice: "วิธีแก้",
    place: "บรรทัดหรือช่อง",
    received: "พบ",
    suggest: "อาจหมายถึง",
    or: " หรือ ",
    empty: "ช่องว่าง",
    andMore: (count: string) => `และอีก ${count} แถว`,
    morePlaces: (count: string) => `ยังมีอีก ${count} แห่ง ดูทั้งหมดด้วย ${report}`,
    moreCauses: (count: string) => `ยังมีอีก ${count} เรื่อง ดูทั้งหมดด้วย ${report}`,
  },
  en: {
    title: "The newest files on this machine did not pass",
    toMend: (places: string, kinds: string) =>
      `To mend: ${places === "1" ? "1 place" : `${places} places, ${kinds === "1" ? "1 thing" : `${kinds} things`} to do`}`,
    lead: `The site that is open is the one before, without these files. Mend them and run <code>npm start</code> again. This list shows on this machine alone; it is in no site that goes out.`,
    refused: "to mend",
    inColumn: (column: string) => `column “${column}”`,
    places: (count: string) => (count === "1" ? "1 place" : `${count} places`),
    file: "File",
    expected: "Expected",
    advice: "What to do",
    place: "Line or cell",
    received: "Found",
    suggest: "Did you mean",
    or: " or ",
    empty: "empty",
    andMore: (count: string) => `and ${count} more rows`,
    morePlaces: (count: string) => `${count} more places; ${report} lists all`,
    moreCauses: (count: string) => `${count} more things; ${report} lists all`,
  },
} as const;
