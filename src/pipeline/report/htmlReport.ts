import { grouped } from "../../words/number/groupedNumber.ts";
import { escapeHtml as escape } from "./escapeHtml.ts";
import type { Finding, Severity } from "../../words/reading/finding.ts";
import { visible } from "../../words/reading/findingText.ts";
import {
  type FindingCause,
  findingCauses,
  fileOnDisk,
  findingLines,
  findingTimes,
} from "./causes.ts";

/** Every finding on sheets of A4, in Thai with English beneath; needs no script and nothing from elsewhere. */
export function htmlReport(findings: readonly Finding[]): string {
  const causes = findingCauses(findings);
  const counts = (["refuse", "warn", "count"] as const)
    .map((severity) => ({
      severity,
      count: findingTimes(findings.filter((one) => one.severity === severity)),
    }))
    .filter(({ count }) => count > 0);
  const summary = counts.map(
    ({ severity, count }) => `<li>${names[severity](grouped(count))}</li>`,
  );
  return `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>รายงานการตรวจข้อมูล</title>
<style>${style}</style>
<h1>รายงานการตรวจข้อมูล<br><small lang="en">Report on the data checked</small></h1>
<ul>${summary.join("") || "<li>ไม่พบสิ่งที่ต้องแก้ · <span lang=en>Nothing to mend</span></li>"}</ul>
${contents(causes)}
${causes.map(section).join("\n")}
</html>
`;
}

const contents = (causes: readonly FindingCause[]): string =>
  causes.length < 2
    ? ""
    : `<h2>สรุปตามสาเหตุ <small lang="en">By cause</small></h2>
<table><thead><tr><th>ที่<th>ไฟล์และคอลัมน์<th>ที่ควรเป็น<th class="n">แห่ง</thead><tbody>
${causes
  .map(
    ({ first, times }, i) =>
      `<tr><td><a href="#c${i + 1}">${i + 1}</a><td>${escape(placeOf(first))}<td>${escape(first.expected.th)}<td class="n">${grouped(times)}`,
  )
  .join("\n")}
</tbody></table>`;

const section = (
  { first, findings, times }: FindingCause,
  i: number,
): string => `<section id="c${i + 1}">
<h2>${i + 1}. ${escape(placeOf(first))} <small>${names[first.severity](grouped(times))}</small></h2>
<p><b>ที่ควรเป็น</b> ${escape(first.expected.th)}<br><b>วิธีแก้</b> ${escape(first.advice.th)}</p>
<p lang="en"><b>Expected</b> ${escape(first.expected.en)}<br><b>What to do</b> ${escape(first.advice.en)}</p>
<table><thead><tr><th>บรรทัด <small lang="en">line</small><th>พบ <small lang="en">found</small><th>อาจหมายถึง <small lang="en">did you mean</small></thead><tbody>
${findings.map(rowOf).join("\n")}
</tbody></table>
</section>`;

const rowOf = (finding: Finding): string => {
  const { received, suggest } = finding;
  return `<tr><td>${linesText(finding)}<td>${received === "" ? "<i>(ว่าง · empty)</i>" : escape(visible(received))}<td>${suggest.map(escape).join(" หรือ ")}`;
};

function linesText(finding: Finding): string {
  const { lines, more } = findingLines(finding);
  const listed = lines.map((line) => (line === null ? "–" : String(line))).join(", ");
  return more > 0 ? `${listed} และอีก ${grouped(more)} · and ${grouped(more)} more` : listed;
}

const placeOf = (finding: Finding): string =>
  fileOnDisk(finding) +
  (finding.sheet === undefined ? "" : ` แผ่นงาน “${finding.sheet}”`) +
  (finding.column === null ? "" : ` คอลัมน์ “${finding.column}”`);

const names: Readonly<Record<Severity, (count: string) => string>> = {
  refuse: (count) => `ต้องแก้ก่อนเผยแพร่ ${count} แห่ง · <span lang="en">to mend: ${count}</span>`,
  warn: (count) => `ควรดู ${count} แห่ง · <span lang="en">worth a look: ${count}</span>`,
  count: (count) => `นับไว้ ${count} แห่ง · <span lang="en">counted: ${count}</span>`,
};

const style = `
@page { size: A4; margin: 16mm }
body { font: 16px/1.5 Sarabun, "TH Sarabun New", "Noto Sans Thai", Tahoma, sans-serif; max-width: 50rem; margin: 1rem auto; padding: 0 1rem; color: #1a1a1a; overflow-wrap: anywhere }
h1 { font-size: 1.6rem } h2 { font-size: 1.1rem; margin-top: 2rem }
small { font-weight: 400; color: #555 } [lang=en] { color: #444 }
table { border-collapse: collapse; width: 100%; font-size: .9rem } th, td { text-align: left; vertical-align: top; padding: .2rem .5rem; border-bottom: 1px solid #bbb }
thead { display: table-header-group } tr { break-inside: avoid } h2 { break-after: avoid } .n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
th small { display: block } td:first-child { min-width: 2.5em }
@media (max-width: 30rem) { body { padding: 0 .75rem } th, td { padding: .2rem } }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 11pt } a { color: inherit; text-decoration: none } }
`;
